package dev.rung.store;

import java.time.Clock;

final class Backups {
    Backups(Database database, Clock clock) {}

    void beforeMigration(int version) {}
}
