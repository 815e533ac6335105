package dev.rung.tui.evidence;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Screen;
import java.util.Optional;

/** The screens of this room by their destinations. */
public final class EvidenceScreens {
    private EvidenceScreens() {}

    /** The screen of a destination; empty when it lies in another room. */
    public static Optional<Screen> of(Destination destination, Rung rung) {
        if (destination instanceof Destination.EvidenceList list) {
            return Optional.of(new EvidenceListScreen(rung, list.filter()));
        }
        if (destination instanceof Destination.EvidenceSearch) {
            return Optional.of(new EvidenceListScreen(rung, "").searching());
        }
        if (destination instanceof Destination.EvidencePiece piece) {
            return Optional.of(new EvidencePieceScreen(rung, piece.evidenceId()));
        }
        if (destination instanceof Destination.Capture) {
            return Optional.of(new CaptureScreen(rung));
        }
        if (destination instanceof Destination.ClaimPicker picker) {
            return Optional.of(new ClaimPickerScreen(rung, picker.evidenceId()));
        }
        if (destination instanceof Destination.EvidenceTrash) {
            return Optional.of(new EvidenceTrashScreen(rung));
        }
        if (destination instanceof Destination.EvidenceImport file) {
            return Optional.of(new EvidenceImportScreen(rung, file.file()));
        }
        return Optional.empty();
    }
}
