package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import dev.rung.service.InitiativeRow;
import dev.rung.service.InitiativeWindow;
import java.util.EnumSet;
import java.util.List;

/** Finds the initiative a person names, by its title where exactly one has it, else by its id. */
final class BetNamed {
    private static final int MOST = 20;

    private BetNamed() {}

    static Initiative one(String typed, Workbench bench) {
        InitiativeWindow window = bench.rung().initiatives().window(EnumSet.allOf(Stage.class), typed.strip());
        List<Initiative> titled = window.rows(0, Math.min(MOST, window.count())).stream()
                .map(InitiativeRow::initiative)
                .filter(i -> i.title().equalsIgnoreCase(typed.strip()))
                .toList();
        return titled.size() == 1 ? titled.get(0) : bench.rung().initiatives().find(typed.strip());
    }
}
