import { type ControlAttributes, Field } from '../../../../components/index.ts';
import type { ShopState } from '../../../../core/shop/types.ts';
import { yuan } from '../../../../locales/index.ts';
import { useDeskText } from '../text.ts';
import { refundLeft, SPANS, type ToolField } from './tool-fields.ts';

interface ToolControlProps {
  readonly field: ToolField;
  readonly shop: ShopState;
  readonly value: string;
  /** The first field of a form takes the focus. */
  readonly focused: boolean;
  readonly onChange: (value: string) => void;
}

/** What a select offers; the first is what an empty field means. */
function useOptions({
  field,
  shop,
}: ToolControlProps): readonly (readonly [value: string, label: string])[] | null {
  const t = useDeskText();
  const { pack, lang, order } = shop;
  if (field.kind === 'speed')
    return [
      ['standard', t('bench.by.standard')],
      ['express', t('bench.by.express')],
    ];
  if (field.kind === 'span') return SPANS.map((span) => [span, t(`bench.in.${span}`)]);
  if (field.kind !== 'product') return null;
  const products = [...pack.products].sort(
    (a, b) => Number(b.id === order?.product.id) - Number(a.id === order?.product.id),
  );
  return products.map(({ id, name }) => [id, name[lang]]);
}

function Control({ control, ...props }: ToolControlProps & { readonly control: ControlAttributes }) {
  const t = useDeskText();
  const { field, value, onChange, focused } = props;
  const options = useOptions(props);
  const common = {
    ...control,
    value,
    autoFocus: focused,
    required: field.required ?? false,
    placeholder: field.example ? t(field.example) : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  if (options) {
    const { placeholder: _, ...select } = common;
    return (
      <select {...select} value={value || (options[0]?.[0] ?? '')}>
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === 'text') return <textarea {...common} rows={2} maxLength={500} />;
  if (field.kind === 'money')
    return <input {...common} type="number" inputMode="decimal" min="0.01" step="0.01" />;
  return (
    <input {...common} type={field.kind === 'phone' ? 'tel' : 'text'} maxLength={200} autoComplete="off" />
  );
}

/** One typed argument of a desk tool. */
export function ToolControl(props: ToolControlProps) {
  const t = useDeskText();
  const { field, shop } = props;
  const isSelect = field.kind === 'speed' || field.kind === 'span' || field.kind === 'product';
  const label =
    field.required || isSelect
      ? t(`field.${field.name}`)
      : `${t(`field.${field.name}`)}${t('bench.optional')}`;
  const hint = field.hint && t(field.hint, { left: yuan(refundLeft(shop)) });
  return (
    <Field label={label} hint={hint}>
      {(control) => <Control {...props} control={control} />}
    </Field>
  );
}
