package dev.rung.domain.role;

import static dev.rung.domain.role.Activity.BUSINESS;
import static dev.rung.domain.role.Activity.CUSTOMER;
import static dev.rung.domain.role.Activity.DELIVERY;
import static dev.rung.domain.role.Activity.GO_TO_MARKET;
import static dev.rung.domain.role.Activity.OVERHEAD;
import static dev.rung.domain.role.Activity.PEOPLE;
import static dev.rung.domain.role.Activity.STRATEGY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What rung knows of titles before the person says anything, in English and German. A line is one activity and the words
 * that tell it: commas part alternatives, blanks the words that must all be there, in any order; a star stands for any
 * letters at the end of a word. Where several match, the one with the most words wins, then the one further up.
 */
final class ShippedActivityRules {
    private ShippedActivityRules() {}

    /** The words of one alternative, and what they tell. */
    record Telling(List<String> words, Activity activity) {}

    private record Line(Activity activity, String words) {}

    private static final List<Line> TABLE = List.of(
            // What reads like something else comes with the word that tells it apart.
            new Line(
                    PEOPLE,
                    "interview candidate*, interview hiring, interview bewerb*, interview kandidat*, exit interview,"
                            + " interview debrief, interview panel, interview training, job interview, phone screen,"
                            + " onsite interview, interview loop, interview onsite, feedback training"),
            new Line(
                    CUSTOMER,
                    "customer feedback, user feedback, kunden feedback, feedback kunden*, feedback customer*,"
                            + " customer planning, user test*, usability test*"),
            new Line(
                    OVERHEAD,
                    "it support, company all hands, town hall, doctor visit, visit doctor, office move,"
                            + " team lunch, launch lunch, lunch learn, off site travel"),
            new Line(
                    DELIVERY,
                    "kanban board, sprint board, scrum board, jira board, board grooming, release planning,"
                            + " sprint review, sprint retro*, sprint demo, team retro*, bug triage, ticket triage"),
            new Line(
                    GO_TO_MARKET,
                    "press release, launch planning, launch retro*, launch review, launch plan*, sales planning,"
                            + " sales onboarding, sales feedback, sales training, customer success enablement, market launch,"
                            + " markt einführung, analyst briefing"),
            new Line(
                    BUSINESS,
                    "sales forecast*, pricing research, pricing discovery, pricing review, release pricing,"
                            + " pricing strategy, business review*, business case*, financial planning, board meeting*,"
                            + " board deck, board prep*, board directors, board pack, customer metric*, support cost*,"
                            + " pipeline forecast*, monthly update, exec update, executive update, budget planning, okr review"),
            new Line(
                    STRATEGY,
                    "customer discovery, product discovery, strategic planning, roadmap planning, roadmap review,"
                            + " roadmap feedback, strategy review, market research, market sizing, market analysis, one pager,"
                            + " one pager feedback, one pager review, onepager, release roadmap, problem framing"),
            new Line(
                    PEOPLE,
                    "performance review*, hiring planning, hiring review, team health, people review, career talk,"
                            + " onboarding buddy, working agreement*, team building, vier augen gespräch*, 4 augen gespräch*"),
            // Delivery.
            new Line(
                    DELIVERY,
                    "standup*, daily, dailies, scrum, refinement*, refining, grooming, sprint planning,"
                            + " sprint planung, sprintplanung, sprint, iteration planning, pi planning, planning poker,"
                            + " retro, retros, retrospective*, retrospektive*, backlog*, triage, release*, deployment*, deploy,"
                            + " user stories, user story, story mapping, acceptance, abnahme*, abnahmetest*, ticket, tickets, bug, bugs,"
                            + " verfeinerung, code freeze, go live, golive, uat"),
            // Customers.
            new Line(
                    CUSTOMER,
                    "interview*, customer*, kunde, kunden, kundin, kundeninterview*, kundenbesuch*,"
                            + " kundengespräch*, kundentermin*, kundentelefonat*, visit, visits, besuch, besuche, win loss, winloss, lost deal*,"
                            + " churn call*, support, user research, shadowing, anwendertest*, nutzerinterview*, nutzertest*,"
                            + " anwenderinterview*, advisory board, beirat kunden, kundenbeirat"),
            // Business.
            new Line(
                    BUSINESS,
                    "metric, metrics, kpi, kpis, kennzahl*, finance, finanz*, controlling, pricing,"
                            + " preisgestaltung, preis, preise, preismodell*, forecast, forecasts, forecasting, prognose*, umsatz*,"
                            + " umsatzprognose*, budget, budgets, budgetplanung, board, vorstand*, aufsichtsrat*, qbr, qbrs, mbr,"
                            + " quartalszahlen, quartalsreview, cost review, kostenrunde, revenue, p l, business review"),
            // Strategy and discovery.
            new Line(
                    STRATEGY,
                    "discovery, strategy, strategie*, strategic, strategisch*, roadmap*, onepager*, market,"
                            + " markt, marktanalyse*, marktforschung, wettbewerb*, competitor*, competitive, vision, okr, okrs,"
                            + " hypothesis, hypothese*, experiment*, opportunity, north star, prototype*, prototyp*"),
            // Going to market.
            new Line(
                    GO_TO_MARKET,
                    "sales, vertrieb*, marketing, launch, launches, enablement, gtm, go to market,"
                            + " markteinführung*, produkteinführung*, kampagne*, campaign*, messe, webinar*, messaging,"
                            + " positioning, positionierung, press, presse*, partner*, demo day"),
            // People and the operating system.
            new Line(
                    PEOPLE,
                    "1:1, coaching*, mentoring, hiring, recruiting, bewerb*, bewerbungsgespräch*,"
                            + " vorstellungsgespräch*, kandidat*, candidate*, feedback*, feedbackgespräch*, mitarbeitergespräch*,"
                            + " jahresgespräch*, zielgespräch*, vieraugengespräch*, onboarding, promotion*, calibration,"
                            + " kalibrierung, skip level, entwicklungsgespräch*"),
            // Overhead.
            new Line(
                    OVERHEAD,
                    "mail, mails, email, emails, inbox, lunch, mittag*, mittagessen, mittagspause, pause, break, travel,"
                            + " reise, anreise, abreise, rückreise, dienstreise, fahrt, zugfahrt, flug, flight, train, commute,"
                            + " all hands, allhands, betriebsversammlung, townhall, doctor, dentist, arzt, zahnarzt, arzttermin,"
                            + " zahnarzttermin, expenses, spesen, timesheet*, zeiterfassung, party, weihnachtsfeier, sommerfest,"
                            + " birthday, geburtstag*, admin, orga"));

    private static final List<Telling> ALL = all();

    /** In the order of the table. */
    static List<Telling> tellings() {
        return ALL;
    }

    private static List<Telling> all() {
        List<Telling> all = new ArrayList<>();
        for (Line line : TABLE) {
            for (String alternative : line.words().split(",")) {
                all.add(new Telling(Arrays.asList(alternative.strip().split(" +")), line.activity()));
            }
        }
        return List.copyOf(all);
    }
}
