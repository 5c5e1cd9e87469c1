process.env['LOS_TEST_STORE'] = 'cosmos';
