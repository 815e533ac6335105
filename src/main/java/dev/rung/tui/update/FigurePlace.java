package dev.rung.tui.update;

import dev.rung.domain.update.SourcedFigure;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import java.util.Optional;

/** Where the record lies that a figure of the page comes from. */
final class FigurePlace {
    private FigurePlace() {}

    /** Empty when there is no such record any more. */
    static Optional<Destination> of(SourcedFigure figure, Rung rung) {
        String id = figure.nounId();
        return switch (figure.noun()) {
            case "initiative" ->
                Optional.of(id.isEmpty() ? new Destination.InitiativeList("") : new Destination.InitiativePage(id, ""));
            case "forecast" ->
                rung.forecasts().find(id).map(f -> new Destination.InitiativePage(f.initiativeId(), "Return"));
            case "postmortem" ->
                rung.postmortems().all().stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .map(p -> new Destination.InitiativePage(p.initiativeId(), "Postmortem"));
            case "metric" -> Optional.of(new Destination.Scorecard());
            case "goal" -> Optional.of(new Destination.MoneyPage("Goals"));
            case "cost" -> Optional.of(new Destination.MoneyPage("Cost"));
            case "tax" -> Optional.of(new Destination.MoneyPage("Tax"));
            case "evidence" -> Optional.of(new Destination.EvidencePiece(id));
            case "commitment" -> Optional.of(new Destination.CommitmentList());
            default -> Optional.empty();
        };
    }
}
