package dev.rung.store;

import dev.rung.domain.money.Money;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.TeamShare;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What a team costs and what it works on: a few hundred rows at most, so each kind is read whole. */
public final class TeamStore {
    private static final int HUNDREDTHS = 2;
    private static final int TEN_THOUSANDTHS = 4;

    private final Database database;

    public TeamStore(Database database) {
        this.database = database;
    }

    /** All lines of cost, people before expense, within a kind by their first day. */
    public List<CostLine> lines(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, kind, title, number, amount, currency, every, load, from_day, to_day FROM cost_line
                        WHERE person_id = :person ORDER BY kind DESC, from_day, id
                        """)
                .bind("person", personId)
                .map(TeamStore::line)
                .list());
    }

    /** Keeps a line, new or changed. */
    public void save(CostLine line, String personId) {
        database.journal()
                .put(new Row(Tables.COST_LINE)
                        .set("id", line.id())
                        .set("person_id", personId)
                        .set("kind", line.kind().name())
                        .set("title", line.title())
                        .set("number", whole(line.number(), HUNDREDTHS))
                        .set("amount", Long.valueOf(line.amount().minor()))
                        .set("currency", line.amount().currency())
                        .set("every", line.every().name())
                        .set("load", whole(line.load(), TEN_THOUSANDTHS))
                        .set("from_day", line.from().toString())
                        .set("to_day", Iso.text(line.to())));
    }

    public void deleteLine(String id) {
        database.journal().delete(new Row(Tables.COST_LINE).set("id", id));
    }

    /** All rates, the oldest first. */
    public List<ExchangeRate> rates(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT currency, worth_in, on_day, rate FROM exchange_rate
                        WHERE person_id = :person ORDER BY on_day, currency, worth_in
                        """)
                .bind("person", personId)
                .map((rs, context) -> new ExchangeRate(
                        rs.getString("currency"),
                        rs.getString("worth_in"),
                        Iso.day(rs.getString("on_day")),
                        new BigDecimal(rs.getString("rate"))))
                .list());
    }

    /** Keeps a rate, in the place of one of that day for the same two currencies. */
    public void save(ExchangeRate rate, String personId) {
        database.journal()
                .put(key(rate, personId)
                        .set("rate", rate.rate().stripTrailingZeros().toPlainString()));
    }

    public void delete(ExchangeRate rate, String personId) {
        database.journal().delete(key(rate, personId));
    }

    private static Row key(ExchangeRate rate, String personId) {
        return new Row(Tables.EXCHANGE_RATE)
                .set("person_id", personId)
                .set("currency", rate.currency())
                .set("worth_in", rate.worthIn())
                .set("on_day", rate.on().toString());
    }

    /** All contribution ratios, the oldest first. */
    public List<Margin> margins(String personId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT on_day, ratio, source FROM margin WHERE person_id = :person ORDER BY on_day")
                .bind("person", personId)
                .map((rs, context) -> new Margin(
                        Iso.day(rs.getString("on_day")),
                        plain(rs.getLong("ratio"), TEN_THOUSANDTHS),
                        rs.getString("source")))
                .list());
    }

    /** Keeps a ratio, in the place of one of that day. */
    public void save(Margin margin, String personId) {
        database.journal()
                .put(new Row(Tables.MARGIN)
                        .set("person_id", personId)
                        .set("on_day", margin.on().toString())
                        .set("ratio", whole(margin.ratio(), TEN_THOUSANDTHS))
                        .set("source", margin.source()));
    }

    public void deleteMargin(LocalDate on, String personId) {
        database.journal()
                .delete(new Row(Tables.MARGIN).set("person_id", personId).set("on_day", on.toString()));
    }

    /** All shares, by their first month. */
    public List<TeamShare> shares(String personId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, initiative_id, work, from_month, percent FROM team_share
                        WHERE person_id = :person ORDER BY from_month, id
                        """)
                .bind("person", personId)
                .map(TeamStore::share)
                .list());
    }

    /** Keeps a share, new or changed. */
    public void save(TeamShare share, String personId) {
        database.journal()
                .put(new Row(Tables.TEAM_SHARE)
                        .set("id", share.id())
                        .set("person_id", personId)
                        .set("initiative_id", share.initiativeId().orElse(null))
                        .set("work", share.work())
                        .set("from_month", share.from().toString())
                        .set("percent", whole(share.percent(), HUNDREDTHS)));
    }

    public void deleteShare(String id) {
        database.journal().delete(new Row(Tables.TEAM_SHARE).set("id", id));
    }

    private static Long whole(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).longValueExact();
    }

    private static CostLine line(ResultSet rs, StatementContext context) throws SQLException {
        return new CostLine(
                rs.getString("id"),
                CostLine.Kind.valueOf(rs.getString("kind")),
                rs.getString("title"),
                plain(rs.getLong("number"), HUNDREDTHS),
                new Money(rs.getLong("amount"), rs.getString("currency")),
                CostLine.Every.valueOf(rs.getString("every")),
                plain(rs.getLong("load"), TEN_THOUSANDTHS),
                Iso.day(rs.getString("from_day")),
                Iso.dayOrNone(rs.getString("to_day")));
    }

    private static TeamShare share(ResultSet rs, StatementContext context) throws SQLException {
        return new TeamShare(
                rs.getString("id"),
                Optional.ofNullable(rs.getString("initiative_id")),
                rs.getString("work"),
                month(rs.getString("from_month")),
                plain(rs.getLong("percent"), HUNDREDTHS));
    }

    /** Without the zeros behind it: {@code 2}, not {@code 2.00} nor {@code 2E+1}. */
    private static BigDecimal plain(long whole, int decimals) {
        BigDecimal number = BigDecimal.valueOf(whole, decimals).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static YearMonth month(String text) {
        return YearMonth.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10));
    }
}
