export type Country = 'UK' | 'US' | 'AU';

export interface EnCity {
  readonly country: Country;
  readonly city: string;
  /** County, state or territory. */
  readonly region: string;
  /** Outward postcodes, ZIP codes or postcodes of the city. */
  readonly codes: readonly string[];
  /** Area code of phones; only in the United States. */
  readonly area: string;
}

/** `country|city|region|codes|area code`: one city a line. */
const TABLE = `
UK|London|Greater London|SE15,E17,N16,SW11|
UK|Manchester|Greater Manchester|M14,M20,M21|
UK|Birmingham|West Midlands|B13,B17,B29|
UK|Leeds|West Yorkshire|LS6,LS8,LS11|
UK|Sheffield|South Yorkshire|S7,S10,S11|
UK|Bristol|Bristol|BS3,BS5,BS7|
UK|Liverpool|Merseyside|L15,L17,L18|
UK|Newcastle upon Tyne|Tyne and Wear|NE2,NE3,NE6|
UK|Nottingham|Nottinghamshire|NG2,NG5,NG7|
UK|Leicester|Leicestershire|LE2,LE3|
UK|Brighton|East Sussex|BN1,BN2|
UK|Norwich|Norfolk|NR2,NR3|
UK|Exeter|Devon|EX1,EX4|
UK|York|North Yorkshire|YO10,YO24|
UK|Edinburgh|Midlothian|EH6,EH9,EH11|
UK|Glasgow|Lanarkshire|G12,G20,G41|
UK|Aberdeen|Aberdeenshire|AB10,AB24|
UK|Cardiff|South Glamorgan|CF11,CF24|
UK|Swansea|West Glamorgan|SA1,SA2|
UK|Belfast|County Antrim|BT7,BT9|
US|New York|NY|10025,10128|212
US|Brooklyn|NY|11215,11238|718
US|Boston|MA|02118,02130|617
US|Philadelphia|PA|19103,19147|215
US|Chicago|IL|60614,60625|773
US|Columbus|OH|43202,43214|614
US|Minneapolis|MN|55408,55417|612
US|Denver|CO|80205,80220|303
US|Austin|TX|78704,78745|512
US|Houston|TX|77006,77019|713
US|Atlanta|GA|30307,30312|404
US|Nashville|TN|37206,37211|615
US|Charlotte|NC|28203,28205|704
US|Miami|FL|33133,33145|305
US|Seattle|WA|98103,98118|206
US|Portland|OR|97202,97214|503
US|San Diego|CA|92104,92116|619
US|Sacramento|CA|95816,95818|916
US|Phoenix|AZ|85014,85018|602
AU|Sydney|NSW|2016,2042,2204|
AU|Newcastle|NSW|2300,2303|
AU|Wollongong|NSW|2500|
AU|Melbourne|VIC|3051,3056,3121|
AU|Geelong|VIC|3220|
AU|Brisbane|QLD|4101,4169|
AU|Cairns|QLD|4870|
AU|Perth|WA|6005,6008|
AU|Adelaide|SA|5006,5063|
AU|Hobart|TAS|7000,7004|
AU|Canberra|ACT|2602,2612|
`;

export const EN_CITIES: readonly EnCity[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [country = 'UK', city = '', region = '', codes = '', area = ''] = line.split('|');
    return { country: country as Country, city, region, codes: codes.split(','), area };
  });

const list = (text: string): readonly string[] => text.trim().replace(/\s+/g, ' ').split(', ');

export const EN_STREETS: Readonly<Record<Country, readonly string[]>> = {
  UK: list(`
Maple Road, Victoria Road, Church Lane, Station Road, Park Avenue, Queens Road, Albert Street, Mill
Lane, Kingsway, Orchard Close, Chestnut Grove, Grange Road, Springfield Road, West Street`),
  US: list(`
Oak Street, Maple Avenue, Washington Street, Lincoln Avenue, Cedar Lane, Elm Street, Park Place,
Pine Street, Highland Avenue, Walnut Street, Jefferson Street, Sunset Drive, Lakeview Drive`),
  AU: list(`
Station Street, Wattle Street, George Street, Railway Parade, Victoria Street, Banksia Avenue, High
Street, Beach Road, Park Street, Elizabeth Street, Acacia Road, Kent Street`),
};

/** Mobile numbers that the Australian regulator keeps for fiction, so that nobody is ever rung up. */
export const AU_MOBILES: readonly string[] = list(`
0491 570 006, 0491 570 156, 0491 570 157, 0491 570 158, 0491 570 159, 0491 570 110, 0491 570 313,
0491 570 737, 0491 571 266, 0491 571 491, 0491 571 804, 0491 572 549, 0491 572 665, 0491 572 983,
0491 573 770, 0491 573 087, 0491 574 118, 0491 574 632, 0491 575 254, 0491 575 789, 0491 576 398,
0491 576 801, 0491 577 426, 0491 577 644, 0491 578 957, 0491 578 148, 0491 578 888, 0491 579 212,
0491 579 760, 0491 579 455`);
