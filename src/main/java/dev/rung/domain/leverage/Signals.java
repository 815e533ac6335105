package dev.rung.domain.leverage;

import dev.rung.domain.leverage.CounterMove.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The signals there are: fifteen of a super PM, then the four that speak against one. */
public final class Signals {
    public static final String RITUALS = "rituals";
    public static final String DECISIONS_WAIT = "decisions-wait";
    public static final String REWRITES_PAGES = "rewrites-pages";
    public static final String SPEAKS_FOR_PMS = "speaks-for-pms";
    public static final String STATUS_ONE_TO_ONES = "status-one-to-ones";
    public static final String DECISION_RIGHTS = "decision-rights";
    public static final String OWN_FORMATS = "own-formats";
    public static final String NOBODY_GREW = "nobody-grew";
    public static final String ABSENCE = "absence";
    public static final String DID_IT_MYSELF = "did-it-myself";
    public static final String NOTHING_STOPPED = "nothing-stopped";
    public static final String NO_PORTFOLIO = "no-portfolio-view";
    public static final String OWN_BACKLOG = "own-backlog";
    public static final String BAD_NEWS = "bad-news-elsewhere";
    public static final String ALTITUDE = "altitude-theatre";
    public static final String RHYTHM_RUNS = "rhythm-runs";
    public static final String DISAGREEMENT = "disagreement";
    public static final String STANDARDS_CITED = "standards-cited";
    public static final String MONEY_MOVED = "money-moved";

    private static final List<Signal> OF_THE_WEEK = List.of(
            signal(
                    RITUALS,
                    "Team rituals fill the week",
                    "More than 40 % of the week goes to stand-ups, refinements and ticket reviews.",
                    "Hours of delivery out of all hours of the last 13 weeks. They stand in for team rituals, which the"
                            + " records do not tell apart.",
                    "Did stand-ups, refinements and ticket reviews take more than two fifths of your week this quarter?",
                    Kind.HAND_OVER,
                    "Hand the refinement of one team to its PM and give the invitation away",
                    "two refinements were held without me and nothing came back"),
            signal(
                    DECISIONS_WAIT,
                    "Decisions wait for you",
                    "Decisions wait for you for more than five working days, or you take more than three of five roadmap"
                            + " decisions yourself.",
                    "",
                    "Did a decision wait for you for more than five working days this quarter, or did you take more than"
                            + " three of five roadmap decisions yourself?",
                    Kind.HAND_OVER,
                    "Hand over the order of one team's next roadmap to its PM, within a budget and a goal",
                    "the PM has published the order and I changed nothing in it"),
            signal(
                    REWRITES_PAGES,
                    "You rewrite what others wrote",
                    "You rewrite your PMs' one-pagers where a comment would do.",
                    "",
                    "Did you rewrite a PM's page this quarter where a comment would have done?",
                    Kind.GROW,
                    "Comment the next one-pager of a PM with three questions and no edit",
                    "the page went out in its author's words with the three answers in it"),
            signal(
                    SPEAKS_FOR_PMS,
                    "You speak for your PMs",
                    "You settle things with your PMs' stakeholders in their place.",
                    "",
                    "Did you settle something with a PM's stakeholder this quarter without that PM?",
                    Kind.HAND_OVER,
                    "Hand one stakeholder over to the PM whose work it is, and tell both",
                    "the next request of that stakeholder went to the PM and was answered there"),
            signal(
                    STATUS_ONE_TO_ONES,
                    "One-to-ones are status",
                    "Your one-to-ones are status; less than a quarter of the time is coaching.",
                    "",
                    "Was less than a quarter of this quarter's one-to-one time coaching?",
                    Kind.GROW,
                    "Name one gap with one PM and give half of the next two one-to-ones to it",
                    "the gap is written down, with what the PM tried and what came of it"));

    private static final List<Signal> OF_THE_SYSTEM = List.of(
            signal(
                    DECISION_RIGHTS,
                    "Nobody can say who decides",
                    "Your PMs cannot say which decisions are theirs.",
                    "",
                    "Would one of your PMs hesitate when asked which decisions are theirs alone?",
                    Kind.WRITE,
                    "Write on one page which product decisions the PMs take alone, and read it with them",
                    "each PM has named one decision taken by it"),
            signal(
                    OWN_FORMATS,
                    "Every team has its own format",
                    "Each team reports in its own form, so that finance and marketing cannot add anything up.",
                    "",
                    "Do your teams write one-pagers or updates in forms that finance cannot add up?",
                    Kind.WRITE,
                    "Write the one form of one-pager and update for all teams, with finance at the table",
                    "finance added up the pages of two teams without asking"),
            signal(
                    NOBODY_GREW,
                    "Nobody grew, nobody could follow",
                    "Nobody visibly grew in twelve months, or nobody is named who could take your place.",
                    "Evidence of the last twelve months with the lever enabled that claims a competency of talent. Whether"
                            + " there is a successor, the director's checklist says.",
                    "Has nobody in your care grown into something new in twelve months, or is no successor named?",
                    Kind.GROW,
                    "Choose one PM and one kind of decision to grow into, and agree with your manager who could follow you",
                    "the PM took the first such decision alone; the name and what is missing are written down"),
            signal(
                    ABSENCE,
                    "Things slip when you are away",
                    "More than one commitment slips when you are away.",
                    "Commitments due in the quarters you marked as away, of the last four, and not kept by their day.",
                    "Did more than one commitment of your area slip in the last week you could not be reached?",
                    Kind.HAND_OVER,
                    "Name who decides in your place for one week, and stay out of it",
                    "the week is over, nothing waited for me, and what slipped is listed with its cause"),
            signal(
                    DID_IT_MYSELF,
                    "Most of it you did yourself",
                    "More than half of what you can show you did yourself, rather than enabled or built.",
                    "The share of did among the pieces of evidence with a lever, in this quarter and the one before; from"
                            + " five pieces on.",
                    "Would a reader of your last updates meet you more often than the names of your PMs?",
                    Kind.GROW,
                    "Give the next piece of work you would do yourself to a PM, and review it once",
                    "it was delivered under the PM's name"));

    private static final List<Signal> OF_THE_MONEY = List.of(
            signal(
                    NOTHING_STOPPED,
                    "Nothing was stopped",
                    "No product or bet was stopped or lost its money in four quarters.",
                    "Bets dropped after they were committed, postmortems that decided to stop, and shares of the team that"
                            + " ended, in this quarter and the three before.",
                    "Has nothing of your area been stopped or lost its money in the last four quarters?",
                    Kind.WRITE,
                    "Write beside each bet at which result it stops, and ask the owner of the weakest to stop it",
                    "each bet has a number and a day, and one is stopped"),
            signal(
                    NO_PORTFOLIO,
                    "No view of cost against return",
                    "There is no page that shows what each bet costs and what came back.",
                    "The team's cost, and of the bets in work those with a share of the team and a forecast or an actual;"
                            + " at least half of them make a view.",
                    "Is there no page that shows what each team costs and what came back from it?",
                    Kind.WRITE,
                    "Put cost, share of the team and return of all bets on one page",
                    "the page names the bet that returns least, and finance has it"),
            signal(
                    OWN_BACKLOG,
                    "You still own a backlog",
                    "You still own a team's backlog six months into the role.",
                    "",
                    "Do you still own a team's backlog, more than six months into the role?",
                    Kind.HAND_OVER,
                    "Hand the backlog to a PM or the lead engineer, with a day after which you edit nothing in it",
                    "the day has passed and I no longer have the right to reorder it"),
            signal(
                    BAD_NEWS,
                    "Bad news comes by other doors",
                    "Executives hear of misses from others before they read them from you.",
                    "Bets that came in below their range and were followed by no sent update within 45 days, once updates"
                            + " are sent from here.",
                    "Did an executive hear of a miss of your area this quarter before you had written of it?",
                    Kind.WRITE,
                    "Put the worst number of the month first in the next update, with its cause in its owner's words",
                    "the update was sent before anybody asked about the number"),
            signal(
                    ALTITUDE,
                    "High words, small decisions",
                    "You speak of strategy and decide about sprints.",
                    "",
                    "Did most decisions you took in the last two weeks bind for less than a quarter?",
                    Kind.HAND_OVER,
                    "List your decisions of two weeks by how long they bind, and hand over those under a quarter",
                    "the list is shared and each short one has a PM's name on it"));

    /** What a super PM would not have. */
    public static final List<Signal> COUNTER = List.of(
            counter(
                    RHYTHM_RUNS,
                    "The rhythm runs without you",
                    "Reviews, plannings and updates happen in a week you are not there.",
                    "",
                    "Did every review and planning of a week take place although you were away?"),
            counter(
                    DISAGREEMENT,
                    "PMs disagree with you",
                    "PMs disagree in reviews, and it changes what is done.",
                    "",
                    "Did a PM disagree with you in a review this quarter, and change what was done?"),
            counter(
                    STANDARDS_CITED,
                    "Others cite your standards",
                    "What you wrote down is used and cited by others.",
                    "Evidence of the last four quarters with the lever built and a witness that claims a competency of the"
                            + " operating system.",
                    "Did somebody outside your teams cite a standard of yours this quarter?"),
            counter(
                    MONEY_MOVED,
                    "Money moved within a quarter",
                    "People or money moved because of a result, without waiting for the next plan.",
                    "Shares of the team that were changed from the second or third month of a quarter on, in this quarter"
                            + " and the one before.",
                    "Were people or money moved within this quarter because of a result?"));

    /** Of a super PM, in the order in which a leader reads them. */
    public static final List<Signal> WARNING = Stream.of(OF_THE_WEEK, OF_THE_SYSTEM, OF_THE_MONEY)
            .flatMap(List::stream)
            .toList();

    public static final List<Signal> ALL =
            Stream.of(WARNING, COUNTER).flatMap(List::stream).toList();

    private Signals() {}

    public static Optional<Signal> named(String id) {
        return ALL.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private static Signal signal(
            String id,
            String title,
            String sentence,
            String fromRecords,
            String question,
            Kind kind,
            String words,
            String doneTest) {
        return new Signal(
                id, title, sentence, fromRecords, question, Optional.of(new CounterMove(kind, words, doneTest)));
    }

    private static Signal counter(String id, String title, String sentence, String fromRecords, String question) {
        return new Signal(id, title, sentence, fromRecords, question, Optional.empty());
    }
}
