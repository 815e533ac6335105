package dev.rung.domain.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A driver tree as lines with the branches drawn before them. */
public final class TreePicture {
    private TreePicture() {}

    /**
     * A line: a node, or something that hangs on one.
     *
     * @param branches what leads to it, such as {@code │  ├─ }
     * @param node empty where something hangs
     * @param hanging empty where a node is
     */
    public record Line(String branches, Optional<DriverTree.Node> node, Optional<DriverTree.Hanging> hanging) {}

    /** A node and all below it, each with what hangs on it before its branches. */
    public static List<Line> of(DriverTree.Node root) {
        List<Line> lines = new ArrayList<>();
        add(lines, root, "", "");
        return lines;
    }

    private static void add(List<Line> lines, DriverTree.Node node, String first, String below) {
        lines.add(new Line(first, Optional.of(node), Optional.empty()));
        String rope = node.branches().isEmpty() ? "   " : "│  ";
        node.hangs().forEach(h -> lines.add(new Line(below + rope, Optional.empty(), Optional.of(h))));
        for (int i = 0; i < node.branches().size(); i++) {
            boolean last = i == node.branches().size() - 1;
            add(lines, node.branches().get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }
}
