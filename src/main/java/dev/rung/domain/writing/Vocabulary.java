package dev.rung.domain.writing;

/** The words by which a text is judged. Extending a list here is all it takes. */
public final class Vocabulary {
    private Vocabulary() {}

    private static final String RISES =
            "increase, grow/grew/grown, raise, lift, expand, boost, double, triple, rise/rose/risen, climb";
    private static final String FALLS =
            "reduce, cut, decrease, lower, shorten, halve, shrink/shrank/shrunk, trim, slash,"
                    + " drop, fall/fell/fallen, decline, minimise, minimize";
    private static final String AMOUNTS = "win/won, save, keep/kept, retain, recover, avoid, prevent, renew, defend,"
            + " protect, earn, gain, upsell/upsold, activate, convert, monetise, monetize, capture, acquire, attract";
    private static final String COMPANY = "bring/brought, drive/drove/driven, push, get/got, reach, achieve, secure";

    public static final Verbs UP = Verbs.of(RISES);
    public static final Verbs DOWN = Verbs.of(FALLS);
    /** What an amount follows directly: save €400k. */
    public static final Verbs OF_AN_AMOUNT = Verbs.of(AMOUNTS, "get/got, secure");
    /** What keeps something as it is. */
    public static final Verbs HOLD =
            Verbs.of("hold/held, keep/kept, maintain, sustain, defend, protect, stabilise, stabilize");

    public static final Verbs OUTCOME = Verbs.of(
            RISES,
            FALLS,
            AMOUNTS,
            COMPANY,
            "adopt, accelerate, hold/held, maintain, sustain, stabilise, stabilize, improve, optimise, optimize, enhance");
    /** Verbs of an outcome only where a number says so, and only where there is no other. */
    static final Verbs IN_COMPANY = Verbs.of(COMPANY);
    /** Verbs that name a direction nobody can measure by themselves. */
    public static final Verbs WEAK = Verbs.of("improve, optimise, optimize, enhance");

    public static final Verbs OUTPUT = Verbs.of(
            "ship, launch, release, deliver, implement, build/built, develop, deploy, migrate, refactor, redesign, revamp",
            "integrate, create, add, enable, support, complete, finish, finalise, finalize, introduce, provide, rebuild/rebuilt",
            "publish, design, replatform, rewrite/rewrote/rewritten, modernise, modernize, containerise, containerize");
    public static final Phrases OUTPUT_PHRASES = Phrases.of(
            "roll out, rolled out, rolling out, kick off, kicked off, set up, put in place, go live, goes live, went live",
            "sprint, epic, story point, velocity, backlog, milestone, MVP, roadmap item, phase 1, feature parity, on time",
            "on budget, percent complete, go-live, rollout, full rollout");
    /** What counts work done and can stand where a metric should. */
    public static final Phrases OUTPUT_COUNTS = Phrases.of(
            "velocity, story point, sprint, epic, feature, release, milestone, roadmap item, percent complete",
            "lines of code, deployment, deploy, backlog, roadmap");

    public static final Phrases METRIC = Phrases.of(
            "revenue, ARR, MRR, gross margin, net margin, margin, contribution, contribution margin, profit, EBITDA",
            "cost to serve, churn, churn rate, GRR, NRR, renewal, renewal rate, win rate, close rate, conversion",
            "conversion rate, ARPU, ARPA, AOV, average order value, LTV, CAC, payback, payback period, activation",
            "activation rate, time to value, time to first value, tickets per account, tickets per customer, refund rate",
            "discount rate, days to close, retention, retention rate, net revenue retention, gross revenue retention",
            "revenue churn, logo churn, expansion revenue, recurring revenue, annual recurring revenue",
            "monthly recurring revenue, support cost, cost per ticket, cost per order, cost per account, return rate",
            "bookings, cash flow, attach rate, sales cycle, handling time, repeat purchase rate, repurchase rate",
            "adoption rate, fraud loss, chargeback rate, write-offs, days sales outstanding, DSO, NDR, net dollar retention",
            "ROI, ROAS, gross profit, operating cost, infrastructure cost, hosting cost, cost of goods sold, COGS, trial conversion");

    /** Words that a listed noun ends with. */
    static final java.util.Set<String> METRIC_ENDS = Words.of(
            "revenue arr mrr margin contribution profit ebitda churn retention conversion activation bookings cost");

    public static final Phrases VANITY = Phrases.of(
            "page view, pageview, impression, download, total sign-ups, sign-ups total, total signups, signups total",
            "cumulative, follower, like count, registered user, registration, MAU, DAU, monthly active user",
            "daily active user, number of features, lines of code, story point, NPS, net promoter score, app install",
            "total users, unique visitor, site visits, website visits, web traffic, traffic, clicks, email opens",
            "like per post, page like, post like, facebook like, number of like");

    public static final Phrases WEASEL = Phrases.of(
            "significantly, significant, substantially, substantial, better, seamless, seamlessly, robust, robustness, world-class",
            "delight, delightful, delighted, leverage, leveraging, synergy, engagement, awareness, best-in-class, holistic",
            "user-friendly, drive value, driving value, move the needle, some, many, soon, ASAP, TBD, cutting-edge",
            "state-of-the-art, game-changing, game changer, next-level, dramatically, greatly, massively, frictionless");

    public static final Phrases CUSTOMERS = Phrases.of(
            "customer, client, account, user, buyer, merchant, seller, shop, store, subscriber, member, company, firm",
            "business, SMB, SME, enterprise, mid-market, midmarket, start-up, startup, team, agency, tenant, patient",
            "driver, partner, host, guest, student, teacher, pupil, parent, household, retailer, manufacturer",
            "wholesaler, distributor, dealer, freelancer, contractor, accountant, bookkeeper, lawyer, hospital, clinic",
            "apprentice, resident, practice, doctor, nurse, restaurant, hotel, trial, visitor, shopper, prospect, lead, admin, administrator",
            "cohort, segment, consumer, workspace, self-serve, self-service, freemium, sign-up, signup, tradespeople",
            "craftsman, landlord, traveller, traveler, passenger, reader, listener, viewer, player, gamer, developer",
            "organisation, organization, school, university, bank, insurer, supplier, vendor, carrier, recruiter",
            "employer, employee, candidate, donor, citizen, farmer, pharmacy, factory, plant, controller, CFO, operator",
            "biller, payer, applicant, borrower, policyholder, holder, owner, newcomer, beginner, people, family, debtor",
            "warehouse, studio, salon, gym, consultancy, nonprofit, charity, municipality, creator, advertiser, publisher",
            "club, agent, bakery, café, cafe, pub, utility, vet, dentist, florist, butcher, baker, roofer, plumber",
            "electrician, tradesman, tutor, coach, trainer, physio, optician, theatre, theater, museum, cinema, library",
            "church, association, public sector, council, ministry, authority, broker, architect, engineer, artist",
            "musician, athlete, couple, woman, man, child, kid, adult, senior, pensioner, migrant, commuter, cyclist",
            "florist, grower, winery, brewery, hostel, airline, railway, laboratory, lab",
            "dealership, franchise, cooperative, co-op, wholesaler, importer, exporter",
            "kitchen, caterer, courier, volunteer, alumnus, alumni, subscriber, expat, tourist, camper, renter, homeowner",
            "smallholder, farm, ranch, shipyard, builder, installer, surveyor, solicitor, notary, auditor, adviser");

    /** Words about us, not about customers. */
    public static final Phrases INTERNAL = Phrases.of(
            "sales, sales team, support, support team, customer success, CEO, CTO, CFO, COO, CPO, CRO, CMO, board, management",
            "leadership, stakeholder, colleague, internal, product, product team, product manager, PM, engineering, marketing",
            "account manager, account executive, exec, executive, founder, HR, design, design team, workshop, brainstorm, we",
            "our, team, brand team, head of, VP, director, our team");

    public static final Phrases FROM_CUSTOMERS = Phrases.of(
            "ticket, interview, customer, client, user, survey, usability, churn, exit, log, analytics, data, complaint, call",
            "visit, observation, recording, review, GmbH, AG, Ltd, Inc, SE, LLC, bakery, NPS, session, prospect, lost deal");

    public static final Phrases TECHNOLOGY = Phrases.of(
            "AI, artificial intelligence, machine learning, ML, LLM, LLMs, GPT, ChatGPT, GenAI, generative AI, blockchain",
            "microservice, Kubernetes, cloud, data lake, data mesh, copilot, web3, metaverse, GraphQL, serverless, VR, AR, NFT",
            "agentic, chatbot, event sourcing, React, Kafka");

    public static final Phrases SOLUTION = Phrases.of(
            "dashboard, app, feature, button, integration, API, chatbot, AI, portal, wizard, widget, plugin, plug-in, module",
            "tool, SSO, single sign-on, dark mode, redesign, copilot, assistant, bot, microservice, automation, export function",
            "mobile app, self-service portal, marketplace, connector, webhook, notification centre, notification center, tab",
            "toggle, dropdown, importer, report builder, editor, workflow engine, rules engine, chat, filter, search bar, UI");

    /** What a page says where it does not only praise. */
    public static final Phrases BAD_NEWS = Phrases.of(
            "miss, missed, missing, fell short, short of, failed, fails, fail, failure, wrong, wrong way, lost, lose, loss",
            "late, overdue, slipped, slip, delay, delayed, below, behind, worse, worsened, churned, outage, incident",
            "cancelled, canceled, dropped, stopped, blocked, not kept, has happened, overspent, over budget, regret, mistake");

    /** Words that add up. */
    public static final Phrases TOTALS = Phrases.of(
            "total, totals, in total, in all, altogether, all told, combined, together, sum, overall, adds up, add up,"
                    + " added up, plus");

    public static final Phrases REALISED = Phrases.of("realised, realized, booked, in the books");
    public static final Phrases RUN_RATE = Phrases.of("run-rate, run rate, annualised, annualized");
    public static final Phrases MODELLED =
            Phrases.of("modelled, modeled, forecast, forecasted, expected, pipeline, projected, potential, estimated");
    public static final Phrases AVOIDED = Phrases.of("avoided, avoid, avoids, averted, prevented");
}
