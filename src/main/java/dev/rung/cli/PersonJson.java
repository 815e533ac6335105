package dev.rung.cli;

import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.person.Person;
import java.util.Map;

/** People as JSON. The names are documented in {@code json.md} and stay. */
final class PersonJson {
    private PersonJson() {}

    static Map<String, Object> of(Person person) {
        return JsonMap.of(
                "id", person.id(),
                "name", person.name(),
                "relation", RelationNamed.word(person.relation()),
                "ladder", LadderId.base(person.ladderId()),
                "level", person.level(),
                "target", person.target());
    }
}
