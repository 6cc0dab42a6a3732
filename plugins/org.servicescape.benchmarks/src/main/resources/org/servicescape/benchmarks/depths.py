"""All-pairs depth (TD, MD, RA of every vertex) with igraph and networkx: how long it takes.

Reads a file of pairs of numbers, one edge a line; the first line is the number of vertices. Writes a line for each
library: its name and version, the least processor time of some runs in milliseconds, the greatest memory of the process
in megabytes, and the sum of all depths, by which one sees that the same was computed. A library that is not installed is
told in a sentence on standard error and left out.

usage: python3 depths.py EDGES igraph|networkx
"""

import resource
import sys
import time

REPEATED_FOR = 2.0  # seconds; runs are repeated until so much time has passed


def read(path):
    with open(path) as lines:
        order = int(next(lines))
        return order, [tuple(int(end) for end in line.split()) for line in lines]


def measures(order, totals):
    """MD and RA of every vertex of a connected graph, from the sums of its steps."""
    means = [total / (order - 1) for total in totals]
    return means, [2 * (mean - 1) / (order - 2) for mean in means]


def with_igraph(order, edges):
    import igraph

    graph = igraph.Graph(n=order, edges=edges)

    def run():
        # The sum of steps is what closeness is made of; no quicker way to it is known in igraph.
        totals = [round((order - 1) / value) for value in graph.closeness(normalized=True)]
        measures(order, totals)
        return totals

    return "igraph " + igraph.__version__, run


def with_networkx(order, edges):
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(order))
    graph.add_edges_from(edges)

    def run():
        totals = [sum(networkx.single_source_shortest_path_length(graph, root).values()) for root in graph]
        measures(order, totals)
        return totals

    return "networkx " + networkx.__version__, run


def main():
    order, edges = read(sys.argv[1])
    library = sys.argv[2]
    try:
        name, run = {"igraph": with_igraph, "networkx": with_networkx}[library](order, edges)
    except ImportError:
        sys.exit(f"{library} is not installed, so it is left out (Debian: apt install python3-{library})")
    least = None
    begin = time.perf_counter()
    while least is None or time.perf_counter() - begin < REPEATED_FOR:
        before = time.process_time()
        totals = run()
        spent = time.process_time() - before
        least = spent if least is None else min(least, spent)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name}\t{least * 1000:.3f}\t{memory:.0f}\t{sum(totals)}")


main()
