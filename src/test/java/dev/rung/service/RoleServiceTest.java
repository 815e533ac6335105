package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule;
import dev.rung.domain.role.WeekHours;
import dev.rung.tui.BetDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hours of weeks and the rules about meetings as they are kept. */
class RoleServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @TempDir
    private Path folder;

    private Rung rung;
    private RoleService roles;

    @BeforeEach
    void open() {
        rung = new BetDesk(folder).on(TODAY);
        roles = rung.roles();
    }

    @AfterEach
    void close() {
        rung.close();
    }

    @Test
    void aWeekIsNamedByAnyOfItsDaysAndIsExactlyWhatWasTypedLast() {
        roles.put(TODAY, Map.of(Activity.DELIVERY, 1200, Activity.CUSTOMER, 210));
        roles.put(MONDAY.plusDays(2), Map.of(Activity.DELIVERY, 60));

        assertThat(roles.weeks(MONDAY, TODAY))
                .containsExactly(new WeekHours(MONDAY, WeekHours.Source.TYPED, Map.of(Activity.DELIVERY, 60)));
        rung.changes().undo();
        assertThat(roles.week(MONDAY).orElseThrow().minutes()).containsEntry(Activity.CUSTOMER, 210);
    }

    @Test
    void aUsualWeekIsTypedOnceForSeveral() {
        List<LocalDate> days = List.of(TODAY, MONDAY, MONDAY.minusWeeks(2), MONDAY.minusWeeks(1));
        assertThat(roles.put(days, Map.of(Activity.STRATEGY, 600))).hasSize(3);
        assertThat(roles.newest(2)).extracting(WeekHours::week).containsExactly(MONDAY, MONDAY.minusWeeks(1));
        rung.changes().undo();
        assertThat(roles.newest(9)).isEmpty();
    }

    @Test
    void aWeekWithoutAnHourOfWorkIsSaidToo() {
        roles.put(MONDAY, Map.of(Activity.DELIVERY, 0));
        assertThat(roles.week(MONDAY)).isPresent();
        roles.forget(TODAY);
        assertThat(roles.week(MONDAY)).isEmpty();
        assertThatThrownBy(() -> roles.forget(TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-11-16");
    }

    @Test
    void weeksToComeAndHoursNoWeekHasAreRefused() {
        assertThatThrownBy(() -> roles.put(MONDAY.plusWeeks(1), Map.of(Activity.DELIVERY, 60)))
                .hasMessage("The week of 2026-11-23 is still to come; say where the hours of past weeks went.");
        assertThatThrownBy(() -> roles.put(MONDAY, Map.of(Activity.DELIVERY, 10_081)))
                .hasMessageContaining("168 hours");
    }

    @Test
    void aCalendarReplacesWhatACalendarSaidAndNothingThatWasTyped() {
        LocalDate first = MONDAY.minusWeeks(3);
        roles.putCalendar(
                first,
                MONDAY,
                Map.of(
                        first,
                        Map.of(Activity.DELIVERY, 600),
                        first.plusWeeks(1),
                        Map.of(Activity.DELIVERY, 540),
                        MONDAY,
                        Map.of(Activity.OVERHEAD, 60)));
        roles.put(first.plusWeeks(1), Map.of(Activity.CUSTOMER, 300));

        CalendarHours again = roles.putCalendar(
                first,
                first.plusWeeks(2),
                Map.of(
                        first.plusWeeks(1), Map.of(Activity.DELIVERY, 120),
                        first.plusWeeks(2), Map.of(Activity.PEOPLE, 90)));

        assertThat(again.written()).containsExactly(first.plusWeeks(2));
        assertThat(again.typed()).containsExactly(first.plusWeeks(1));
        assertThat(again.emptied()).containsExactly(first);
        assertThat(roles.newest(9))
                .containsExactly(
                        new WeekHours(MONDAY, WeekHours.Source.CALENDAR, Map.of(Activity.OVERHEAD, 60)),
                        new WeekHours(first.plusWeeks(2), WeekHours.Source.CALENDAR, Map.of(Activity.PEOPLE, 90)),
                        new WeekHours(first.plusWeeks(1), WeekHours.Source.TYPED, Map.of(Activity.CUSTOMER, 300)));
    }

    @Test
    void aRuleSaidAgainKeepsItsPlaceAndCanBeMovedAndDeleted() {
        roles.rule(ActivityRule.Kind.WORDS, " Sprint  Review ", Activity.DELIVERY);
        ActivityRule board = roles.rule(ActivityRule.Kind.ATTENDEE, "@customer.example", Activity.CUSTOMER);
        roles.rule(ActivityRule.Kind.WORDS, "sprint review", Activity.STRATEGY);

        assertThat(roles.rules())
                .extracting(ActivityRule::pattern, ActivityRule::activity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sprint review", Activity.STRATEGY),
                        org.assertj.core.groups.Tuple.tuple("@customer.example", Activity.CUSTOMER));
        roles.move(board, 0);
        assertThat(roles.rules().get(0).id()).isEqualTo(board.id());
        roles.deleteRule(ActivityRule.Kind.ATTENDEE, "@Customer.example");
        assertThat(roles.rules()).extracting(ActivityRule::pattern).containsExactly("sprint review");
        assertThatThrownBy(() -> roles.deleteRule(ActivityRule.Kind.WORDS, "standup"))
                .hasMessage("There is no rule about “standup”; rung audit rules lists those there are.");
    }
}
