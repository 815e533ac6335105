package dev.rung.service.sample;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.initiative.FollowUp;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.calc.Calculation;
import dev.rung.domain.money.calc.ReturnOnCost;
import dev.rung.domain.money.calc.Simulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One bet as the story tells it, in days before today. Steps, pages, forecasts and looks are told oldest first. In the texts
 * {@code {day 120}} and {@code {month 120}} are dates.
 */
final class BetStory {
    static final String OWNER = "Ines Moreau";
    static final String CURRENCY = "EUR";

    private final int created;
    private final String title;
    private final List<Step> steps = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private String link = "";
    private Optional<Integer> starts = Optional.empty();
    private Optional<Integer> planned = Optional.empty();
    private boolean onItsDay;

    private BetStory(int created, String title) {
        this.created = created;
        this.title = title;
    }

    private record Step(int daysAgo, Stage to, String reason) {}

    private record Draft(int daysAgo, String text) {}

    private record Guess(int daysAgo, Driver driver, String investment, Map<String, String> inputs) {}

    private record Answer(EvidenceOffer.Kind kind, String piece, int daysAgo) {}

    static BetStory bet(int createdDaysAgo, String title) {
        return new BetStory(createdDaysAgo, title);
    }

    String title() {
        return title;
    }

    BetStory link(String address) {
        link = address;
        return this;
    }

    /** When work on it was to begin and when it was to reach customers; below 0 lies ahead. */
    BetStory planned(int start, int launch) {
        starts = Optional.of(start);
        planned = Optional.of(launch);
        return this;
    }

    BetStory to(Stage stage, int daysAgo) {
        return to(stage, daysAgo, "");
    }

    BetStory to(Stage stage, int daysAgo, String reason) {
        steps.add(new Step(daysAgo, stage, reason));
        return this;
    }

    /** Launched so many days ago to the day, weekend or not: what is due of it then is due to the day as well. */
    BetStory launchedOnItsDay(int daysAgo) {
        onItsDay = true;
        return to(Stage.LAUNCHED, daysAgo);
    }

    /** The page of a day: the fields it names as the text says, the others as they were. */
    BetStory page(int daysAgo, String text) {
        drafts.add(new Draft(daysAgo, text));
        return this;
    }

    /** @param inputs keys of the driver and what was typed for them, in turn */
    BetStory forecast(int daysAgo, Driver driver, String investment, String... inputs) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            typed.put(inputs[i], inputs[i + 1]);
        }
        guesses.add(new Guess(daysAgo, driver, investment, typed));
        return this;
    }

    BetStory look(Look look) {
        looks.add(look);
        return this;
    }

    /** Evidence that it offered and that is kept as the piece with this title. */
    BetStory accepted(EvidenceOffer.Kind kind, int daysAgo, String piece) {
        answers.add(new Answer(kind, piece, daysAgo));
        return this;
    }

    BetStory dismissed(EvidenceOffer.Kind kind, int daysAgo) {
        return accepted(kind, daysAgo, "");
    }

    /**
     * @param before the bet whose last postmortem made this one, on the day this one begins
     * @param evidence in which the pieces that were accepted are found
     * @throws java.util.NoSuchElementException when a piece is missing
     */
    ToldBet told(Calendar calendar, Ids ids, Optional<ToldBet> before, List<Evidence> evidence) {
        LocalDate began = calendar.workday(created);
        String id = ids.of(began, title);
        Initiative idea = before.map(b -> FollowUp.of(
                        b.initiative(), b.postmortems().get(b.postmortems().size() - 1), id, began))
                .orElseGet(() -> Initiative.idea(id, title, OWNER, began));
        return new ToldBet(
                initiative(idea, calendar),
                revisions(id, calendar, ids),
                forecasts(id, calendar, ids),
                postmortems(id, calendar, ids),
                changes(id, calendar, ids),
                answers.stream().map(a -> answer(a, calendar, evidence)).toList());
    }

    private Initiative initiative(Initiative idea, Calendar calendar) {
        Optional<LocalDate> launched = steps.stream()
                .filter(s -> s.to() == Stage.LAUNCHED)
                .map(s -> day(s, calendar))
                .findFirst();
        return new Initiative(
                idea.id(),
                title,
                steps.isEmpty() ? Stage.IDEA : steps.get(steps.size() - 1).to(),
                OWNER,
                link,
                idea.createdOn(),
                starts.map(calendar::workday),
                planned.map(calendar::workday),
                launched,
                idea.followUpOf(),
                idea.learned());
    }

    private LocalDate day(Step step, Calendar calendar) {
        return onItsDay && step.to() == Stage.LAUNCHED
                ? calendar.today().minusDays(step.daysAgo())
                : calendar.workday(step.daysAgo());
    }

    private List<OnePagerRevision> revisions(String id, Calendar calendar, Ids ids) {
        List<OnePagerRevision> revisions = new ArrayList<>();
        OnePager page = OnePager.EMPTY;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            LocalDate on = calendar.workday(draft.daysAgo());
            page = PageText.onto(page, calendar.dates(draft.text()));
            int until = i + 1 < drafts.size() ? drafts.get(i + 1).daysAgo() : Integer.MIN_VALUE;
            boolean sealed = steps.stream().anyMatch(s -> s.daysAgo() <= draft.daysAgo() && s.daysAgo() > until);
            revisions.add(new OnePagerRevision(ids.inTurn(on, i, title + " page " + i), id, i + 1, on, sealed, page));
        }
        return revisions;
    }

    /** The seed is that of every forecast of an initiative, so that whoever types the inputs again gets these numbers. */
    private List<Forecast> forecasts(String id, Calendar calendar, Ids ids) {
        List<Forecast> forecasts = new ArrayList<>();
        for (Guess guess : guesses) {
            LocalDate on = calendar.workday(guess.daysAgo());
            forecasts.add(new Forecast(
                    ids.inTurn(on, forecasts.size(), title + " forecast " + forecasts.size()),
                    id,
                    on,
                    guess.driver(),
                    guess.inputs(),
                    Calculation.of(guess.driver(), guess.inputs(), Simulation.seedOf(id))
                            .contribution(),
                    Optional.of(ReturnOnCost.readCost(guess.investment())),
                    CURRENCY));
        }
        return forecasts;
    }

    private List<Postmortem> postmortems(String id, Calendar calendar, Ids ids) {
        List<Postmortem> postmortems = new ArrayList<>();
        for (Look look : looks) {
            LocalDate on = calendar.workday(look.daysAgo);
            String key = title + " look " + postmortems.size();
            postmortems.add(look.postmortem(ids.inTurn(on, postmortems.size(), key), id, calendar));
        }
        return postmortems;
    }

    private List<StageChange> changes(String id, Calendar calendar, Ids ids) {
        List<StageChange> changes = new ArrayList<>();
        Stage from = Stage.IDEA;
        for (Step step : steps) {
            LocalDate on = day(step, calendar);
            String key = title + " " + step.to().id();
            changes.add(new StageChange(
                    ids.inTurn(on, changes.size(), key), id, on, from, step.to(), calendar.dates(step.reason())));
            from = step.to();
        }
        return changes;
    }

    private static ToldBet.AnsweredOffer answer(Answer answer, Calendar calendar, List<Evidence> evidence) {
        Optional<String> piece = answer.piece().isEmpty()
                ? Optional.empty()
                : Optional.of(evidence.stream()
                        .filter(e -> e.title().equals(answer.piece()))
                        .findFirst()
                        .orElseThrow()
                        .id());
        return new ToldBet.AnsweredOffer(answer.kind(), piece, calendar.workday(answer.daysAgo()));
    }
}
