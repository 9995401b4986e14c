"""What each word of a list means, where people choose one."""

from __future__ import annotations

STRATEGY = {
    "environmental_conservation": "Protecting nature, climate and resources.",
    "industry_academia_collaboration": "Research, teaching and talent together with schools.",
    "community_engagement": "Work with neighbours and people in need.",
    "public_advocacy": "Raising awareness of an issue among the public.",
}
MOTIVE = {
    "charitable_gift": "Occasional, in answer to a need or appeal, with little thought of return.",
    "community_investment": "A long-term partnership on a few chosen issues, also in the company's interest.",
    "commercial_initiative": "Led by brand or sales, with a benefit to the community.",
    "mandatory": "Required by law or permit: shown beside the total, never in it.",
}
SUBJECT = {
    "education": "Schools, scholarships, teaching.",
    "health": "Health and care.",
    "economic_development": "Work, skills for work, local business.",
    "environment": "Nature, climate, clean-ups.",
    "arts_culture": "Arts, heritage, culture.",
    "social_welfare": "People in need, children, the elderly.",
    "emergency_relief": "Help after a disaster.",
    "other": "None of these.",
}
FORM = {
    "cash": "Money paid: gifts, sponsorship, the company's match.",
    "time": "Paid working time that is not in the volunteer log.",
    "in_kind": "Products, services, equipment or premises, at cost.",
    "management": "Cost of running the programs: staff, communication, evaluation.",
}
IN_KIND = {
    "planned": "Made or bought to be given: counts at cost.",
    "surplus": "Left over: counts at the lower of book and fair value.",
}
VALUE_BASIS = {
    "paid": "What was paid out.",
    "cost": "Production and distribution cost, never retail.",
    "book_value": "What the books still show for it.",
    "fair_value": "What a buyer would give for it today.",
    "agreed": "A wholesale value, where cost is secret.",
}
STATUS = {
    "planned": "Not begun.",
    "active": "Under way.",
    "completed": "Done.",
    "suspended": "Stopped for a time.",
    "cancelled": "Given up.",
}
IMPACT_TYPES = {
    "behaviour_or_attitude": "People act or think differently.",
    "skills_or_effectiveness": "People can do more than before.",
    "quality_of_life": "People live better: body, mind or company.",
}
RISK = {
    "risk": "It would harm the program or its people.",
    "opportunity": "It would do more good than planned.",
}
PARTNER = {
    "charity": "Registered for a charitable purpose.",
    "school": "Primary or secondary school.",
    "university": "University or college.",
    "public_body": "Authority or public institution.",
    "association": "Local club, neighbourhood, cooperative of citizens.",
    "social_enterprise": "Trades for a social purpose.",
    "company": "Works for profit: gifts to it rarely count in LBG.",
    "other": "None of these.",
}
DECISION = {
    "pending": "Under examination: support cannot become active.",
    "approved": "May be supported.",
    "conditional": "May be supported once the conditions are kept.",
    "rejected": "May not be supported.",
}
LEVEL = {
    "none": "No change was seen at the visit.",
    "connect": "People were reached or made aware.",
    "improve": "Some better habit, skill or knowledge.",
    "transform": "Significant and lasting change.",
}
EVENT = {
    "planned": "Still to come.",
    "held": "Took place.",
    "cancelled": "Did not take place.",
}
ROLE = {
    "lead": "Answers for the team.",
    "coordinator": "Plans events and finds volunteers.",
    "approver": "Approves hours of others, never their own.",
    "finance": "Keeps contributions and vouchers.",
    "communication": "Tells people inside and outside.",
    "member": "Helps without a fixed task.",
}
THEORY_STEP = {
    "need": "What is wrong, and for whom.",
    "input": "What is put in.",
    "activity": "What is done.",
    "output": "What is delivered, in numbers.",
    "outcome": "What changes for people.",
    "impact": "What changes in the long run because of it.",
}
REVIEW = {
    "half_year": "After the first or second half of the year.",
    "annual": "After the whole year.",
}
REVIEW_POINT = {
    "moved": "A figure that changed since the last review.",
    "missing": "A figure or proof that should be there.",
    "decision": "What was decided.",
    "adjustment": "A target or plan that is changed.",
    "action": "Who does what by when.",
}
APPROVAL = {
    "submitted": "Entered, waiting for somebody to look at it.",
    "approved": "Looked at by somebody other than the volunteer.",
    "locked": "Approved and closed; unlocking needs a reason.",
}
OBJECTIVE = {
    "committed": "Promised: 1.0 is expected, less needs an explanation.",
    "aspirational": "A stretch: about 0.7 is good, green from there.",
}
MEASURE = {
    "increase": "Score = (value - baseline) / (target - baseline), upwards.",
    "decrease": "The same formula, downwards.",
    "at_least": "Share of check-ins at or above the target.",
    "at_most": "Share of check-ins at or below the target.",
    "milestone": "Score = value / target, such as steps done.",
}
SOURCE = {
    "typed": "The newest check-in.",
    "volunteer_hours": "Hours of the program's volunteer log this year.",
    "volunteers": "Distinct volunteers of the program this year.",
    "beneficiaries": "Direct beneficiaries of the program's outputs this year.",
    "contributions": "The program's contribution total this year.",
}
EVALUATION = {
    "forecast": "What will the activity be worth? Made before it.",
    "evaluative": "What was it worth? Made after it, from what was measured.",
}
TIMING = {
    "end_of_year": "Value of year n is divided by (1 + r) to the n.",
    "start_of_year": "Divided by (1 + r) to the n - 1.",
    "mid_year": "Divided by (1 + r) to the n - 0.5.",
}
DURATION = {
    "prorated": "The last part counts by its share of the year.",
    "whole": "The last part counts as a whole year.",
}
DROP_OFF = {
    "second_year": "The first year has its full value.",
    "first_year": "Already the first year is reduced.",
}
STARTS = {
    "during": "First value in year 0, which is not discounted.",
    "after": "First value in year 1.",
}
BOOK = {
    "contribution": "In the contributions or the paid hours of the log.",
    "leverage": "On the sheet of leverage.",
    "own_time": "In the log, as own time.",
    "other": "Nowhere else; it makes a difference to explain.",
}
STANDING = {
    "considered": "Named, not yet decided.",
    "included": "Its changes are valued.",
    "excluded": "Left out; the reason is printed.",
}
ASSUMPTION = {
    "quantity": "How many had the change.",
    "proxy_value": "What one unit of it is worth for a year.",
    "duration_years": "How long it lasts.",
    "deadweight": "What would have happened anyway.",
    "displacement": "What was only moved from elsewhere.",
    "attribution": "The share owed to others.",
    "drop_off": "What is lost each further year.",
    "extra_reduction": "Another reduction, such as leakage.",
    "discount_rate": "How much less later value counts.",
    "inputs": "What was put in.",
}
GRADE = {
    "A": "Measured in this program, beside people without it.",
    "B": "Measured in this program alone.",
    "C": "Taken from a published study of a like case.",
    "D": "Judged by stakeholders or experts.",
    "E": "Assumed: the first to be questioned.",
}
DISTRIBUTION = {
    "triangular": "Most likely at the value, falling straight to both ends.",
    "pert": "As triangular, but smoother and closer to the value.",
    "uniform": "Every value between the ends is as likely.",
    "normal": "A bell around the value; the ends are hardly ever reached.",
}
LICENCE = {
    "own": "Found by ourselves: may travel.",
    "open": "Anybody may use it, with credit: may travel.",
    "licensed": "Only we may use it: stays here.",
    "unknown": "Not settled: stays here.",
}
