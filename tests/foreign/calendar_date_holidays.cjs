// Holidays and working days against date-holidays, country NO.
'use strict';
const Holidays = require('date-holidays');
const { check, compare, finish } = require('./answers.cjs');

const kDay = 86400000;
const text = (time) => new Date(time).toISOString().slice(0, 10);
const days = (from, to) => {
  const list = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += kDay) list.push(time);
  return list;
};

// Only what the package itself calls public: it lists flag days, observances and bank days (Christmas Eve and New
// Year's Eve) as well.
const calendar = new Holidays('NO');
const holidays = new Set();
for (let year = 1947; year <= 2101; year += 1) {  // it does not know that 1 and 17 May were none before 1947
  for (const day of calendar.getHolidays(year)) {
    if (day.type === 'public') holidays.add(day.date.slice(0, 10));
  }
}
check('date-holidays knows Norway', holidays.size > 155 * 10, `${holidays.size} public holidays, 1947 to 2101`);

const known = days('1947-01-01', '2100-12-31');
compare('date-holidays: public holidays, every day 1947 to 2100', known.map((time) => `holiday ${text(time)}`),
  known.map((time) => (holidays.has(text(time)) ? 'yes' : 'no')));

function isWorking(time, saturday) {
  const weekday = new Date(time).getUTCDay();
  return weekday !== 0 && !(weekday === 6 && saturday === 'free') && !holidays.has(text(time));
}

for (const saturday of ['free', 'works']) {
  const all = days('2000-01-01', '2101-03-01');
  const working = all.filter((time) => isWorking(time, saturday));
  for (const n of [1, 2, 5, 10, 14]) {
    const questions = [], expected = [];
    let next = 0;  // in `working`, the first after the day
    for (const time of all) {
      if (time > Date.parse('2100-12-31')) break;
      while (working[next] <= time) next += 1;
      questions.push(`workday ${text(time)} ${n} ${saturday}`);
      expected.push(text(working[next + n - 1]));
    }
    compare(`date-holidays: ${n} working days from every day 2000 to 2100, Saturday ${saturday}`, questions, expected);
  }
}

finish();
