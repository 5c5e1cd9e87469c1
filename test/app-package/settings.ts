import type { PackageSettings } from '../../appPackage/settings.ts';

/** Settings of a package that nobody will install. */
export const settings: PackageSettings = {
  TEAMS_APP_ID: '5f1c2a34-0b6d-4e8f-9a01-23456789abcd',
  BOT_ID: '0d9e8f70-1a2b-4c3d-8e4f-567890abcdef',
  BOT_DOMAIN: 'los.fjordvik.example',
  DEVELOPER_NAME: 'Fjordvik «test» kommune',
  WEBSITE_URL: 'https://fjordvik.example/',
  PRIVACY_URL: 'https://fjordvik.example/personvern',
  TERMS_URL: 'https://fjordvik.example/vilkar',
  DOCS_URL: 'https://fjordvik.example/los',
  APP_NAME_SUFFIX: ' (test)',
};
