/** Numbers and addresses that must never come back, each with the reason. */
export interface Retired {
  readonly country: string;
  readonly value: string;
  readonly reason: string;
}

export const RETIRED: readonly Retired[] = [
  {country: 'KR', value: '1393', reason: 'replaced by 109'},
  {country: 'KR', value: '1577-0199', reason: 'replaced by 109 for suicide'},
  {country: 'SE', value: '0771-22 00 60', reason: 'closed at the end of 2019'},
  {country: 'IT', value: '199.284.284', reason: 'old number'},
  {country: 'IT', value: '345 036 1628', reason: 'old WhatsApp number'},
  {country: 'TW', value: '0800-788-995', reason: 'retired; still on a government page stamped 2024'},
  {country: 'ID', value: '500-454', reason: 'ended 2014'},
  {country: 'EG', value: '0800 888 0700', reason: 'old'},
  {country: 'GH', value: '020-681-4666', reason: 'dead'},
  {country: 'NL', value: '0900-0113', reason: 'old'},
  {country: 'BR', value: '141', reason: 'replaced by 188 in 2018'},
  {country: 'SG', value: '1800-221-4444', reason: 'replaced by 1767'},
  {country: 'SG', value: '71999', reason: 'discontinued 2024-10-01, replaced by 70999'},
  {country: 'JP', value: '#9999', reason: 'works only in set periods'},
  {country: 'AE', value: '800 4673', reason: 'pandemic line of 2020'},
  {country: 'AE', value: '800 1717', reason: 'old'},
  {country: 'MA', value: 'stopsilence.org', reason: 'service closed in 2025'},
  {country: 'PH', value: '0917-989-8727', reason: 'misprint of 0917-899-8727'},
  {country: 'US', value: '866-311-9474', reason: 'digit swap of 1-866-331-9474 on a listing'},
  {country: 'US', value: '1-800-422-2253', reason: 'misprint of 1-800-422-4453 on a government page'},
  {country: 'GB', value: '07860 039967', reason: 'old text number'},
  {country: 'US', value: 'suicidepreventionlifeline.org', reason: 'replaced by 988'},
  {country: 'US', value: 'crisischat.org', reason: 'replaced by the 988 chat'},
  {country: 'KR', value: 'www.d4u.or.kr', reason: 'wrong address'},
  {country: 'BR', value: 'www.helpline.org.br', reason: 'replaced by canaldeajuda.org.br'},
];
