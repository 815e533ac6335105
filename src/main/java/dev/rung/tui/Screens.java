package dev.rung.tui;

import dev.rung.service.Rung;
import dev.rung.service.TodayView;
import dev.rung.tui.calibration.CalibrationScreens;
import dev.rung.tui.checklist.ChecklistScreens;
import dev.rung.tui.commitment.CommitmentScreens;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.evidence.EvidenceScreens;
import dev.rung.tui.forecast.ForecastScreens;
import dev.rung.tui.inbox.InboxScreens;
import dev.rung.tui.initiative.InitiativeScreens;
import dev.rung.tui.ladder.LadderScreens;
import dev.rung.tui.leverage.LeverageScreens;
import dev.rung.tui.money.MoneyScreens;
import dev.rung.tui.onepager.OnePagerScreens;
import dev.rung.tui.pack.PackScreens;
import dev.rung.tui.people.PeopleScreens;
import dev.rung.tui.postmortem.PostmortemScreens;
import dev.rung.tui.promotion.PromotionScreens;
import dev.rung.tui.question.QuestionScreens;
import dev.rung.tui.review.ReviewScreens;
import dev.rung.tui.role.CalendarScreens;
import dev.rung.tui.role.RoleScreens;
import dev.rung.tui.session.SessionScreens;
import dev.rung.tui.today.TodayScreen;
import dev.rung.tui.update.UpdateScreens;
import dev.rung.tui.workspace.WorkspaceScreens;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns a destination into its screen: the one registry, room by room. */
final class Screens {
    private final Rung rung;
    private final Supplier<Next> lookAtSample;
    private Optional<TodayView> glance;

    /** @param glance what Today shows the first time, when it is known already */
    Screens(Rung rung, Optional<TodayView> glance, Supplier<Next> lookAtSample) {
        this.glance = glance;
        this.rung = rung;
        this.lookAtSample = lookAtSample;
    }

    Screen of(Destination destination) {
        if (destination instanceof Destination.Today) {
            TodayView first = glance.orElseGet(() -> rung.todays().view());
            glance = Optional.empty();
            return new TodayScreen(first, () -> rung.todays().view());
        }
        return EvidenceScreens.of(destination, rung)
                .or(() -> InitiativeScreens.of(destination, rung, () -> InitiativeSides.of(rung)))
                .or(() -> LadderScreens.of(destination, rung))
                .or(() -> ChecklistScreens.of(destination, rung))
                .or(() -> PostmortemScreens.of(destination, rung))
                .or(() -> ForecastScreens.of(destination, rung))
                .or(() -> OnePagerScreens.of(destination, rung))
                .or(() -> CommitmentScreens.of(destination, rung))
                .or(() -> CalibrationScreens.of(destination, rung))
                .or(() -> LeverageScreens.of(destination, rung))
                .or(() -> QuestionScreens.of(destination, rung))
                .or(() -> MoneyScreens.of(destination, rung))
                .or(() -> UpdateScreens.of(destination, rung))
                .or(() -> CalendarScreens.of(destination, rung))
                .or(() -> RoleScreens.of(destination, rung))
                .or(() -> SessionScreens.of(destination, rung))
                .or(() -> ReviewScreens.of(destination, rung))
                .or(() -> PromotionScreens.of(destination, rung))
                .or(() -> PeopleScreens.of(destination, rung))
                .or(() -> InboxScreens.of(destination, rung))
                .or(() -> PackScreens.of(destination, rung))
                .or(() -> WorkspaceScreens.of(destination, rung, lookAtSample))
                .orElseThrow(() -> new IllegalStateException("no screen for " + destination));
    }
}
