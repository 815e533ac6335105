package dev.rung.cli;

import dev.rung.domain.chain.DriverTree;
import dev.rung.domain.chain.DriverTree.Hanging;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import java.util.Map;

/** The driver tree as JSON; the fields are told in {@code rung help json}. */
final class TreeJson {
    private TreeJson() {}

    static Map<String, Object> of(DriverTree tree) {
        return JsonMap.of(
                "on", tree.day(),
                "profit", node(tree.root()),
                "beside", node(tree.beside()),
                "in_the_air", tree.inTheAir().stream().map(TreeJson::hanging).toList());
    }

    private static Map<String, Object> node(DriverTree.Node node) {
        return JsonMap.of(
                "title", node.title(),
                "sign", node.sign(),
                "driver", node.driver().map(Driver::id),
                "hangs", node.hangs().stream().map(TreeJson::hanging).toList(),
                "branches", node.branches().stream().map(TreeJson::node).toList());
    }

    private static Map<String, Object> hanging(Hanging hanging) {
        if (hanging instanceof Hanging.OfGoal goal) {
            return JsonMap.of("kind", "goal", "id", goal.goal().id(), "title", goal.title());
        }
        if (hanging instanceof Hanging.OfBet bet) {
            return JsonMap.of(
                    "kind", "bet",
                    "id", bet.initiativeId(),
                    "title", bet.title(),
                    "stage", bet.stage().id(),
                    "amount", bet.amount().map(Money::units),
                    "currency", bet.amount().map(Money::currency),
                    "seen", bet.seen());
        }
        Hanging.OfTeam team = (Hanging.OfTeam) hanging;
        return JsonMap.of(
                "kind", "team",
                "title", team.title(),
                "amount", team.month().units(),
                "currency", team.month().currency());
    }
}
