import { know } from '../../known';

know('ug', {
  numbers: 'en',
  dates: { year: '{year}-يىل', month: '{month}-ئاي', day: '{month}-ئاينىڭ {day}-كۈنى' },
});
