package dev.rung.tui.forecast;

import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.money.Driver;
import dev.rung.domain.person.Quarter;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the forecasts of a track record are put together. */
enum RecordGrouping {
    NONE("newest last"),
    DRIVER("by driver"),
    QUARTER("by quarter"),
    YEAR("by year");

    private final String words;

    RecordGrouping(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** One record a group, in the order of the groups; without a grouping the whole one under no name. */
    Map<String, TrackRecord> of(TrackRecord record) {
        Map<String, TrackRecord> groups = new LinkedHashMap<>();
        switch (this) {
            case NONE -> groups.put("", record);
            case DRIVER ->
                record.byDriver().forEach((Driver driver, TrackRecord own) -> groups.put(driver.title(), own));
            case QUARTER ->
                record.byQuarter().forEach((Quarter quarter, TrackRecord own) -> groups.put(quarter.title(), own));
            case YEAR -> record.byYear().forEach((Integer year, TrackRecord own) -> groups.put(year.toString(), own));
        }
        return groups;
    }
}
