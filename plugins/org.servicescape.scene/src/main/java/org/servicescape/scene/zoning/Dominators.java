package org.servicescape.scene.zoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Through which one node every way from the start to another leads last. Cooper, Harvey and Kennedy, "A simple, fast
 * dominance algorithm" (2001).
 */
final class Dominators {
    private final int[] order;
    private final int[] above;

    private Dominators(int[] order, int[] above) {
        this.order = order;
        this.above = above;
    }

    /**
     * The nearest node that every way from node 0 passes before it gets to each node: 0 for the start itself, -1 for what
     * cannot be reached.
     */
    static int[] of(List<List<Integer>> next) {
        List<Integer> sequence = reversePostorder(next);
        int[] order = new int[next.size()];
        Arrays.fill(order, -1);
        for (int i = 0; i < sequence.size(); i++) {
            order[sequence.get(i)] = i;
        }
        List<List<Integer>> before = new ArrayList<>();
        next.forEach(node -> before.add(new ArrayList<>()));
        sequence.forEach(node -> next.get(node).forEach(to -> before.get(to).add(node)));
        int[] above = new int[next.size()];
        Arrays.fill(above, -1);
        above[0] = 0;
        Dominators dominators = new Dominators(order, above);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node : sequence.subList(1, sequence.size())) {
                int common = -1;
                for (int from : before.get(node)) {
                    if (above[from] >= 0) {
                        common = common < 0 ? from : dominators.common(from, common);
                    }
                }
                changed |= above[node] != common;
                above[node] = common;
            }
        }
        return above;
    }

    private int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (order[a] > order[b]) {
                a = above[a];
            } else {
                b = above[b];
            }
        }
        return a;
    }

    private static List<Integer> reversePostorder(List<List<Integer>> next) {
        List<Integer> finished = new ArrayList<>();
        boolean[] seen = new boolean[next.size()];
        int[] at = new int[next.size()];
        Deque<Integer> stack = new ArrayDeque<>(List.of(0));
        seen[0] = true;
        while (!stack.isEmpty()) {
            int node = stack.peek();
            if (at[node] == next.get(node).size()) {
                finished.add(stack.pop());
                continue;
            }
            int to = next.get(node).get(at[node]++);
            if (!seen[to]) {
                seen[to] = true;
                stack.push(to);
            }
        }
        Collections.reverse(finished);
        return finished;
    }
}
