package dev.rung.tui.pack;

import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.service.ArrivedPack;
import dev.rung.service.PackDecision;
import dev.rung.service.PackPreview;
import dev.rung.service.Rung;
import dev.rung.service.TakenPack;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Question;
import dev.rung.tui.widget.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Packs that arrived, before anything of them comes in. */
final class PackImportScreen implements Screen {
    private static final int WIDE = 100;
    private static final int STATE = 16;

    private final Rung rung;
    private final ListView<ArrivedPack> list;
    private final Map<Path, PackDecision> decisions = new HashMap<>();
    private List<ArrivedPack> arrived;
    private final Map<Path, char[]> passphrases = new HashMap<>();

    private PackImportScreen(Rung rung, List<ArrivedPack> arrived) {
        this.rung = rung;
        this.arrived = List.copyOf(arrived);
        this.list = new ListView<>(Window.of(this.arrived), ArrivedPack::file, PackImportScreen::row, p -> Next.stay());
    }

    /** Looks at them beside the screens, then shows them. */
    static Next open(Rung rung, List<Path> paths) {
        return new Next.Work("Looking at what arrived", progress -> {
            List<ArrivedPack> arrived = rung.packs().look(paths, PackDecision.NONE, Optional::empty, progress::step);
            return () -> Next.show(new PackImportScreen(rung, arrived));
        });
    }

    @Override
    public String title() {
        return "Packs that arrived";
    }

    @Override
    public String about() {
        return "Who sent what, and what it would change. Nothing has come in yet: a pack is intact or refused, and what it"
                + " says is its sender's word until you have compared the fingerprint with them.";
    }

    @Override
    public void leave() {
        passphrases.values().forEach(p -> Arrays.fill(p, '\0'));
        passphrases.clear();
    }

    @Override
    public List<Action> actions() {
        int ready = ready().size();
        Optional<ArrivedPack> chosen = list.selected();
        boolean asks = chosen.filter(p -> p.status() == ArrivedPack.Status.ASKS).isPresent();
        List<Action> own = new ArrayList<>();
        own.add(Action.of("pack.take", "take in " + Amount.of(ready, "pack"), this::take, "i")
                .about("Take in what can be, after a backup")
                .unless(ready > 0, "none of them can be taken in as it stands"));
        own.add(Action.of("pack.read", "read it", this::read, "enter")
                .about("Every field of the pack")
                .unless(chosen.flatMap(ArrivedPack::envelope).isPresent(), "it is no pack that can be read"));
        own.add(where(asks, "pack.decide", "answer", this::decide, "d")
                .about("Say whose key it is")
                .unless(asks, "it asks nothing"));
        boolean locked = !locked().isEmpty();
        own.add(where(locked, "pack.passphrase", "passphrase", this::ask, "p")
                .about("Open what is locked")
                .unless(locked, "nothing here is locked"));
        own.add(Action.of("pack.cancel", "leave it", () -> Next.back().saying("Nothing came in."), "esc"));
        return Layers.of(own, list.moves());
    }

    /** In the footer only where it can be used. */
    private static Action where(boolean usable, String id, String label, Supplier<Next> run, String key) {
        return usable ? Action.of(id, label, run, key) : Action.quiet(id, label, run, key);
    }

    private List<Path> locked() {
        return arrived.stream()
                .filter(p -> p.status() == ArrivedPack.Status.LOCKED)
                .map(ArrivedPack::file)
                .toList();
    }

    private List<ArrivedPack> ready() {
        return arrived.stream()
                .filter(p -> p.status() == ArrivedPack.Status.READY)
                .toList();
    }

    private Optional<char[]> secret(Path file) {
        return Optional.ofNullable(passphrases.get(file)).map(char[]::clone);
    }

    private PackDecision decision(ArrivedPack pack) {
        return decisions.getOrDefault(pack.file(), PackDecision.NONE);
    }

    private Next take() {
        List<ArrivedPack> ready = ready();
        return new Next.Work("Taking in", progress -> {
            List<TakenPack> taken = rung.packs().take(ready, this::decision, this::secret, progress::step);
            return () -> new Next.BackThen(() -> Next.show(new PackTakenScreen(taken)));
        });
    }

    private Next read() {
        Path file = list.selected().orElseThrow().file();
        return new Next.Work("Reading " + file.getFileName(), progress -> {
            PackPreview contents = rung.packs().contents(file, () -> secret(file));
            return () -> Next.show(new ContentScreen(contents));
        });
    }

    private Next ask() {
        SecretField typed = new SecretField("type the passphrase; it is not shown");
        return Next.show(new Prompt(
                "Passphrase",
                "Opens the locked packs among these. It is kept until you leave this page.",
                typed,
                "open them",
                () -> {
                    List<Path> which = locked();
                    typed.secret().ifPresent(p -> which.forEach(file -> passphrases.put(file, p.clone())));
                    typed.forget();
                    return again(which, PackDecision.NONE);
                }));
    }

    private Next decide() {
        ArrivedPack pack = list.selected().orElseThrow();
        String key = pack.envelope().map(e -> e.sender().fingerprint()).orElse("");
        List<Question.Choice> choices = new ArrayList<>();
        choices.add(new Question.Choice("n", "leave it", Next::stay));
        choices.add(new Question.Choice(
                "y",
                "I asked them: this key is theirs",
                () -> decided(pack, new PackDecision(Optional.empty(), Optional.empty(), true))));
        if (pack.key() == ArrivedPack.Key.NAMESAKE) {
            choices.add(other(pack, "r", "somebody else: a report of mine", Person.Relation.REPORT));
            choices.add(other(pack, "m", "somebody else: a mentee of mine", Person.Relation.MENTEE));
            choices.add(other(pack, "v", "somebody else: a reviewer of mine", Person.Relation.REVIEWER));
        }
        String words =
                String.join(" ", pack.loud()) + "\n\nThe key of this file:\n" + key.replaceFirst("^(.{19})-", "$1\n")
                        + "\n\nAsk them on the telephone or in person, not by the way the file came.";
        return Next.show(new Question("Whose key is it?", words.strip(), choices));
    }

    private Question.Choice other(ArrivedPack pack, String key, String label, Person.Relation as) {
        return new Question.Choice(
                key, label, () -> decided(pack, new PackDecision(Optional.of(as), Optional.empty(), false)));
    }

    private Next decided(ArrivedPack pack, PackDecision decision) {
        decisions.put(pack.file(), decision);
        return again(List.of(pack.file()), decision);
    }

    /** Looks once more at some of them and leaves the others as they are. */
    private Next again(List<Path> which, PackDecision decision) {
        return new Next.Work("Looking again", progress -> {
            List<ArrivedPack> now = rung.packs().look(which, decision, () -> secret(which.get(0)), progress::step);
            return () -> {
                Map<Path, ArrivedPack> fresh = new HashMap<>();
                now.forEach(p -> fresh.put(p.file(), p));
                arrived = arrived.stream()
                        .map(p -> fresh.getOrDefault(p.file(), p))
                        .toList();
                list.show(Window.of(arrived));
                return Next.stay();
            };
        });
    }

    @Override
    public void draw(Canvas canvas) {
        int columns = canvas.columns();
        canvas.text(2, 1, "QUARANTINE", Style.HEADING);
        canvas.text(
                14,
                1,
                Amount.of(arrived.size(), "file") + ", " + ready().size() + " can come in",
                Style.MUTED,
                columns - 16);
        if (columns >= WIDE) {
            int left = Math.min(64, columns * 2 / 5);
            list.draw(canvas.part(0, 3, left, canvas.rows() - 3));
            canvas.upright(left + 1, 3, canvas.rows() - 3);
            detail(canvas.part(left + 3, 3, Math.min(Canvas.PROSE, columns - left - 5), canvas.rows() - 3));
            return;
        }
        int rows = Math.max(1, Math.min(arrived.size(), (canvas.rows() - 4) / 3));
        list.draw(canvas.part(0, 3, columns, rows));
        canvas.rule(3 + rows);
        detail(canvas.part(2, 4 + rows, columns - 4, canvas.rows() - 4 - rows));
    }

    private void detail(Canvas canvas) {
        list.selected().ifPresent(p -> ArrivedText.of(p, canvas.columns()).draw(canvas, 0, 0));
    }

    private static void row(Canvas canvas, ArrivedPack pack, boolean selected) {
        KeyLook look = KeyLook.of(pack);
        String name = pack.name().isEmpty() ? pack.file().getFileName().toString() : pack.name();
        boolean asks = pack.status() == ArrivedPack.Status.ASKS;
        int room = canvas.columns() - STATE - 4;
        canvas.text(0, 0, look.sign(), look.style());
        canvas.text(2, 0, name, selected ? Style.STRONG : Style.TEXT, room);
        canvas.text(room + 3, 0, look.words(), look.style(), STATE);
        if (asks) {
            canvas.textEnding(room + 2, 0, "asks", Style.WARN);
        }
    }
}
