package dev.rung.store;

import dev.rung.domain.person.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Me and the people I work with. */
public final class PersonStore {
    private static final String COLUMNS = "id, name, relation, ladder_id, level, target, currency, created_on";

    private final Database database;

    public PersonStore(Database database) {
        this.database = database;
    }

    /** Keeps somebody new. */
    public void add(Person person, LocalDate createdOn) {
        database.journal().put(row(person).set("created_on", createdOn.toString()));
    }

    /** Writes over what is known of somebody already kept. */
    public void save(Person person) {
        database.journal().put(row(person));
    }

    public Optional<Person> find(String id) {
        return database.read(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM person WHERE id = :id")
                .bind("id", id)
                .map(PersonStore::person)
                .findOne());
    }

    /** The owner of the workspace; empty before the welcome. */
    public Optional<Person> me() {
        return database.read(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM person WHERE relation = 'ME' ORDER BY id LIMIT 1")
                .map(PersonStore::person)
                .findOne());
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return database.read(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM person ORDER BY name COLLATE NOCASE, id")
                        .map(PersonStore::person)
                        .list());
    }

    /** Everybody but the owner of the workspace, by name. */
    public List<Person> others() {
        return database.read(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM person WHERE relation <> 'ME' ORDER BY name COLLATE NOCASE, id")
                .map(PersonStore::person)
                .list());
    }

    /** What hangs on somebody, in words such as {@code 3 pieces}; nobody of whom there is anything can be removed. */
    public List<String> traces(String personId) {
        return PersonTraces.of(database, personId);
    }

    /** Takes somebody off the list on whom nothing hangs. */
    public void remove(String personId) {
        database.journal().delete(new Row(Tables.PERSON).set("id", personId));
    }

    private static Row row(Person person) {
        return new Row(Tables.PERSON)
                .set("id", person.id())
                .set("name", person.name())
                .set("relation", person.relation().name())
                .set("ladder_id", person.ladderId())
                .set("level", person.level())
                .set("target", person.target().orElse(null))
                .set("currency", person.currency());
    }

    private static Person person(ResultSet rs, StatementContext context) throws SQLException {
        return new Person(
                rs.getString("id"),
                rs.getString("name"),
                Person.Relation.valueOf(rs.getString("relation")),
                rs.getString("ladder_id"),
                rs.getString("level"),
                Optional.ofNullable(rs.getString("target")),
                rs.getString("currency"));
    }
}
