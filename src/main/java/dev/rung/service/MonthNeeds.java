package dev.rung.service;

import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.store.Database;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What a month wants: its page, answers to what will be asked of it, chains that broke, hours that nobody looked at. */
final class MonthNeeds {
    /** In points; less is the noise of shares that are typed by hand. */
    private static final int RISEN = 5;

    private final UpdateNeeds updates;
    private final RoleNeeds roles;

    MonthNeeds(Database database) {
        this.updates = new UpdateNeeds(database);
        this.roles = new RoleNeeds(database);
    }

    /**
     * @param money of the quarter of today
     * @param unanswered how many of a month's questions have no answer
     */
    List<Need> of(Person me, TodayMoney money, ToIntFunction<YearMonth> unanswered, LocalDate today) {
        List<Need> found = new ArrayList<>();
        Optional<Need> update = updates.of(me, today);
        update.ifPresent(found::add);
        update.map(Need::place)
                .map(Need.Place.Update.class::cast)
                .flatMap(page -> answers(page.month(), unanswered.applyAsInt(page.month())))
                .ifPresent(found::add);
        tax(money).ifPresent(found::add);
        roles.of(me.id(), today, new Need.Place.Audit()).ifPresent(found::add);
        return found;
    }

    private static Optional<Need> answers(YearMonth month, int open) {
        return open == 0
                ? Optional.empty()
                : Optional.of(new Need(
                        Need.Urgency.CALM,
                        "Answers",
                        Amount.of(open, "question") + " will be asked of this month and " + (open == 1 ? "has" : "have")
                                + " no answer yet",
                        new Need.Place.Questions(month)));
    }

    private static Optional<Need> tax(TodayMoney money) {
        List<Integer> months = money.untranslated();
        if (months.size() < 2) {
            return Optional.empty();
        }
        int now = months.get(months.size() - 1);
        int before = months.get(months.size() - 2);
        return now - before < RISEN
                ? Optional.empty()
                : Optional.of(new Need(
                        Need.Urgency.CALM,
                        "Tax",
                        now + " % of the team is untranslated, up from " + before + " % last month",
                        new Need.Place.Money("Tax")));
    }
}
