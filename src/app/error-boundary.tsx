import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ErrorPage } from './error-page.tsx';

interface Props {
  /** Another page gets a fresh start. */
  readonly path: string;
  readonly children: ReactNode;
}

interface State {
  readonly fault: string | null;
  readonly path: string;
}

class Boundary extends Component<Props, State> {
  override state: State = { fault: null, path: this.props.path };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.path === state.path ? null : { fault: null, path: props.path };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <ErrorPage fault={fault} onRetry={() => location.reload()} />;
  }
}

export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  return <Boundary path={useLocation().pathname}>{children}</Boundary>;
}
