package dev.rung.files;

import dev.rung.domain.evidence.Lever;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.files.EvidenceImport.RowFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of one row and notes what is wrong with them; a row with a fault is not imported. */
final class RowReading {
    private static final Pattern CLAIM = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}\\s?@\\s?[a-z0-9][a-z0-9-]{0,99}");

    private final int number;
    private final int line;
    private final Optional<Ladder> ladder;
    private final List<RowFault> faults = new ArrayList<>();
    private String claimsHeading = EvidenceField.CLAIMS.header();

    RowReading(int number, int line, Optional<Ladder> ladder) {
        this.number = number;
        this.line = line;
        this.ladder = ladder;
    }

    void claimsHeading(String heading) {
        claimsHeading = heading;
    }

    void fault(String column, String message) {
        faults.add(new RowFault(number, line, column, message));
    }

    List<RowFault> faults() {
        return faults;
    }

    Optional<Lever> lever(String heading, String cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<Lever> lever = Lever.parse(cell);
        if (lever.isEmpty()) {
            fault(heading, Shown.quoted(cell) + " is none of did, enabled, built; write one of them or nothing");
        }
        return lever;
    }

    void tooManyClaims(int found, int most) {
        fault(claimsHeading, "has " + found + " claims; at most " + most + " are read");
    }

    /** A claim, checked against the ladder where there is one. */
    Optional<ExpectationId> claim(String text) {
        Optional<ExpectationId> claim = CLAIM.matcher(text).matches() ? ExpectationId.parse(text) : Optional.empty();
        if (claim.isEmpty()) {
            fault(
                    claimsHeading,
                    Shown.quoted(text) + " is no claim; write it as competency@level, such as outcome-ownership@pm");
            return claim;
        }
        if (ladder.isPresent() && ladder.get().expectation(claim.get()).isEmpty()) {
            fault(claimsHeading, unknown(ladder.get(), claim.get()));
        }
        return claim;
    }

    private static String unknown(Ladder ladder, ExpectationId id) {
        if (ladder.competency(id.competency()).isEmpty()) {
            String known = ladder.competencies().map(c -> c.id()).collect(Collectors.joining(", "));
            return "the ladder " + ladder.id() + " has no competency " + Shown.quoted(id.competency()) + "; it has "
                    + known;
        }
        if (ladder.level(id.level()).isEmpty()) {
            String known = ladder.levels().stream().map(l -> l.id()).collect(Collectors.joining(", "));
            return "the ladder " + ladder.id() + " has no level " + Shown.quoted(id.level()) + "; it has " + known;
        }
        return "the ladder " + ladder.id() + " expects nothing at " + id + "; claim another level";
    }
}
