package dev.rung.files.report;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.SubmittedRating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A senior PM on the way to principal, with strengths, gaps, something private, questioned, rejected and not applicable. */
final class Mara {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String ROWS = """
            Business|outcome-ownership|Outcome ownership|core|Moves one business metric that neighbouring teams also depend on, holding the gain for two quarters against a do-nothing comparison that analytics accepts.|Carries the business target of an area that several teams build, closing each quarter with one account of expected against actual that all the team leads sign.
            Business|financial-acumen|Financial acumen|core|Models revenue against cost, under delay or weak demand, for every initiative above one quarter’s team cost, so that the funding decision names the assumption that would reverse it.|Maintains an investment case for the whole area, with each benefit shared by several teams counted once, in a model that finance reuses for its own quarterly forecast.
            Customer|customer-insight|Customer insight|core|Changes a neighbouring team’s plan at least once per half-year with evidence on a segment, drawn from buyers, non-users or lost customers, as that plan records.|Designs a discovery method that several teams apply themselves, giving findings comparable across segments on which a bet longer than a year is opened or closed.
            Customer|go-to-market|Go-to-market|normal|Authors the go-to-market section of each one-pager, from route to price, with an adoption forecast that sales or marketing co-signs before the initiative is committed.|Writes one positioning for an area that several teams build, tested in live deals each half-year, that sellers use in place of each product’s own pitch.
            Strategy|strategy-and-choices|Strategy and choices|core|Writes, unprompted, a strategy page over two to four quarters for a product outcome, from which at least one neighbouring team changes its own quarterly plan.|Authors, without a mandate over the teams, an area strategy of a year or more whose choices every team building the area cites in its quarterly plan.
            Strategy|evidence-and-learning|Evidence and learning|normal|Corrects every new forecast range by the written record of earlier ones, to a number that finance or a neighbouring team takes into its own plan.|Designs the measurement for an area’s overlapping bets, adopted by its teams without instruction, so that the results claimed in a quarter never exceed the observed change.
            Influence|executive-communication|Executive communication|core|Presents a case to executives each quarter, without the manager’s help, with the likely questions answered on paper so that the decision falls in that meeting.|Writes each quarter the investment narrative of an area that several teams build, from which executives lift claims into board or planning papers without changing a number.
            Influence|working-through-others|Working through others|normal|Leads a cross-team initiative each half-year, without authority over the other teams, to a shared metric result that those teams had committed to in their roadmaps.|Turns recurring clashes between the area’s teams or departments into written rules, by case instead of rank, that all sides still apply two quarters later.
            Leadership|talent-and-coaching|Talent and coaching|normal|Mentors at least one PM of another team on an agreed craft gap, with dated artifacts of theirs from start to end that show it closed.|Teaches one hard product craft, such as pricing or attribution, across several teams through open case reviews until their PMs apply it unaided in funded cases.
            Leadership|operating-system|Operating system|normal|Improves one shared product template or practice per half-year, which at least two other teams adopt by choice with a measured saving in time to decision.|Designs a method for a recurring kind of cross-team bet, such as price changes, that several teams run without its author to results finance can compare.
            Delivery|delivery|Delivery|hygiene|Steers a release that depends on neighbouring teams by one shared dependency plan, in which no date breaks without a fallback already agreed.|Sequences a programme built by several teams into stages, each ending in customer results from which its sponsors decide to fund or stop the next.
            """;

    private static final String EVIDENCE = """
            2026-10-20|Retention bet closed at +1.9 pp after twelve weeks|m|https://wiki.example.com/retention/postmortem?tab=result&range=12w|Ana Ruiz, finance|outcome-ownership@principal-pm;financial-acumen@principal-pm;evidence-and-learning@senior-pm
            2026-08-14|Checkout trial: yearly share from 12 % to 18 %|m|https://wiki.example.com/checkout|Jonas Weber|outcome-ownership@senior-pm;financial-acumen@senior-pm;customer-insight@senior-pm
            2026-09-02|Investment case for the billing area, reused in the Q4 forecast|w|https://drive.example.com/d/billing-case|Ana Ruiz, finance|financial-acumen@principal-pm;executive-communication@senior-pm;strategy-and-choices@senior-pm
            2026-04-11|Nine interviews with churned accounts changed the onboarding plan|w|https://wiki.example.com/churned|Priya Nair|customer-insight@principal-pm;customer-insight@senior-pm
            2026-02-17|Strategy page for self-serve, two teams moved a quarter|w|https://wiki.example.com/self-serve|Tom Okafor|strategy-and-choices@principal-pm;working-through-others@senior-pm
            2026-07-07|Board narrative on net retention|a|BOARD-2026-Q3, page 4||executive-communication@principal-pm;executive-communication@senior-pm
            2026-03-05|Quarterly case to executives, decided in the meeting|w|mailto:coo@example.com|Dana Cole, COO|executive-communication@senior-pm;strategy-and-choices@senior-pm;financial-acumen@senior-pm
            2026-05-19|Forecast ranges corrected by the record of twelve earlier ones|m|||evidence-and-learning@senior-pm
            2026-06-03|Payments migration with three teams, shared metric met|w|https://wiki.example.com/payments|Lena Brandt|working-through-others@senior-pm;delivery@senior-pm
            2026-01-22|Mentored Sam on pricing interviews|a|https://drive.example.com/sam||talent-and-coaching@senior-pm
            2026-09-28|Mentored Sam: case review led alone|w|https://drive.example.com/sam-2|Sam Lee|talent-and-coaching@senior-pm
            2025-08-30|Partner launch with a co-signed adoption forecast|w|https://wiki.example.com/partner|Eva Holm, marketing|go-to-market@senior-pm
            2026-10-05|Positioning for the area drafted|d|||go-to-market@principal-pm
            2026-06-30|Template for one-pagers adopted by two teams|w|https://wiki.example.com/template|Tom Okafor|operating-system@senior-pm
            2026-09-15|Decision log introduced|a|http://intranet/decisions||operating-system@senior-pm
            2026-03-30|Talk at the product day|t|||working-through-others@principal-pm
            2026-08-01|Hard conversation about the roadmap cut|p|https://wiki.example.com/private|Lena Brandt|working-through-others@principal-pm
            """;

    private Mara() {}

    static Person person() {
        return new Person(
                "p", "Mara Lindt", Person.Relation.ME, "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
    }

    static Ladder ladder() {
        List<Level> levels = List.of(
                level("associate-pm", "Associate PM", Track.INDIVIDUAL),
                level("pm", "PM", Track.INDIVIDUAL, "associate-pm"),
                level("senior-pm", "Senior PM", Track.INDIVIDUAL, "pm"),
                level("principal-pm", "Principal PM", Track.INDIVIDUAL, "senior-pm"),
                level("group-pm", "Group PM", Track.LEADERSHIP, "senior-pm"),
                level("director", "Director", Track.LEADERSHIP, "group-pm"),
                level("vp", "VP", Track.LEADERSHIP, "director"),
                level("cpo", "CPO", Track.LEADERSHIP, "vp"));
        Map<String, List<Competency>> areas = new LinkedHashMap<>();
        ROWS.lines().map(r -> r.split("\\|")).forEach(r -> {
            Map<String, Expectation> expectations = new LinkedHashMap<>();
            for (Level level : levels) {
                String text = switch (level.id()) {
                    case "senior-pm" -> r[4];
                    case "principal-pm" -> r[5];
                    default -> r[2] + " as " + level.title() + ".";
                };
                if (!(level.id().equals("associate-pm") && r[0].equals("Leadership"))) {
                    expectations.put(level.id(), new Expectation(text, List.of(), List.of(), List.of()));
                }
            }
            Kind kind = Kind.valueOf(r[3].toUpperCase(java.util.Locale.ROOT));
            areas.computeIfAbsent(r[0], a -> new ArrayList<>()).add(new Competency(r[1], r[2], "", kind, expectations));
        });
        List<Area> all = areas.entrySet().stream()
                .map(a -> new Area(a.getKey(), a.getValue()))
                .toList();
        return new Ladder("owner-pm", "1.0", "Owner PM", "", levels, all, Readiness.DEFAULT);
    }

    private static Level level(String id, String title, Track track, String... after) {
        return new Level(id, title, track, List.of(after), "", "");
    }

    static ReadinessReport.Source source() {
        List<Evidence> evidence = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        EVIDENCE.lines().forEach(row -> {
            String[] r = row.split("\\|");
            String id = "e" + evidence.size();
            boolean told = !r[2].equals("t");
            Measurement measured = r[2].equals("m")
                    ? new Measurement("Yearly retention", "81.2 %", "83.1 %", "billing, cohort of May")
                    : Measurement.NONE;
            evidence.add(new Evidence(
                    id,
                    LocalDate.parse(r[0]),
                    r[1],
                    told ? "s" : "",
                    told ? "a" : "",
                    told ? "r" : "",
                    r[3],
                    r[4],
                    Optional.empty(),
                    "",
                    measured,
                    r[2].equals("p")));
            for (String claim : r[5].split(";")) {
                claims.add(new Claim(
                        "c" + claims.size(),
                        id,
                        "owner-pm",
                        ExpectationId.parse(claim).orElseThrow()));
            }
        });
        List<Verdict> verdicts = List.of(
                new Verdict(
                        "v1",
                        "e0",
                        Optional.empty(),
                        Verdict.Decision.ACCEPTED,
                        "Ana Ruiz",
                        LocalDate.of(2026, 11, 2),
                        ""),
                new Verdict(
                        "v2",
                        "e2",
                        Optional.of("c7"),
                        Verdict.Decision.QUESTIONED,
                        "Tom Okafor",
                        LocalDate.of(2026, 11, 9),
                        "Who decided on the strength of it?"),
                new Verdict(
                        "v3",
                        "e14",
                        Optional.empty(),
                        Verdict.Decision.REJECTED,
                        "Tom Okafor",
                        LocalDate.of(2026, 11, 9),
                        "The log has two entries"));
        return source(evidence, claims, verdicts, person(), ladder());
    }

    static ReadinessReport.Source source(
            List<Evidence> evidence, List<Claim> claims, List<Verdict> verdicts, Person person, Ladder ladder) {
        LocalDate reviewed = LocalDate.of(2026, 9, 30);
        List<SubmittedRating> ratings = List.of(
                rating(reviewed, "outcome-ownership@senior-pm", Rating.MEETING),
                rating(reviewed, "financial-acumen@senior-pm", Rating.EXCEEDING),
                rating(reviewed, "customer-insight@senior-pm", Rating.WORKING_TOWARDS),
                rating(reviewed, "delivery@senior-pm", Rating.MEETING));
        List<ApplicabilityMark> marks = List.of(new ApplicabilityMark(
                "m1",
                ExpectationId.parse("talent-and-coaching@principal-pm").orElseThrow(),
                LocalDate.of(2026, 7, 1),
                "No other PM in the country until the spring",
                false));
        List<ClaimFact> facts = ClaimFact.of(evidence, claims, verdicts, ladder.id(), DAY);
        return new ReadinessReport.Source(
                person, new StandingRecords(ladder, facts, ratings, marks, Set.of()), evidence, claims, verdicts);
    }

    private static SubmittedRating rating(LocalDate on, String expectation, Rating rating) {
        return new SubmittedRating(
                "r1", "Dana Cole", on, ExpectationId.parse(expectation).orElseThrow(), rating);
    }

    static Document report() {
        return ReadinessReport.of(source(), DAY, ReadinessReport.Reader.OTHERS);
    }
}
