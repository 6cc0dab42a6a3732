package org.servicescape.checks.repair;

/**
 * What a repair can change, and how heavily one change of the kind weighs. The weights are ours: about what one has to
 * order, build and agree on. What is only said differently weighs 1, a door 2, a wall or a way of working more.
 */
public enum ChangeKind {
    /** A door that is there gets a lock, or other people may pass it. */
    LOCK(1, "door locked", "doors locked"),
    /** People wait elsewhere. */
    QUEUE(1, "queue moved", "queues moved"),
    /** A step of a journey or a blueprint happens elsewhere. */
    STEP(1, "step moved", "steps moved"),
    /** Something is put up before a line of sight: a screen, frosted glass, a door leaf without glass. */
    SCREEN(1, "view screened", "views screened"),
    /** An alarm, a call button. */
    DEVICE(1, "device added", "devices added"),
    /** Seats, screens or files stand elsewhere in a room or in another. */
    ARRANGE(1, "room arranged differently", "rooms arranged differently"),
    /** A door gets other fittings, or is made level and wider. */
    REFIT(2, "door refitted", "doors refitted"),
    /** An opening gets a door. */
    LEAF(2, "opening given a door", "openings given a door"),
    /** A door or an opening is walled up. */
    WALL(2, "way walled up", "ways walled up"),
    /** A new door in a wall. */
    DOOR(2, "door added", "doors added"),
    /** A service gives up rooms of its own and uses those of others too. */
    SHARE(3, "service sharing rooms", "services sharing rooms"),
    /** Two rooms change places. */
    SWAP(4, "pair of rooms swapped", "pairs of rooms swapped"),
    /** A room of its own is cut out of another, or a room that is there becomes a lobby. */
    LOBBY(4, "lobby added", "lobbies added");

    private final int weight;
    private final String one;
    private final String many;

    ChangeKind(int weight, String one, String many) {
        this.weight = weight;
        this.one = one;
        this.many = many;
    }

    /** Weight of one such change. */
    public int weight() {
        return weight;
    }

    /** {@code 1 door added}, {@code 8 doors added}. */
    public String words(int count) {
        return count + " " + (count == 1 ? one : many);
    }
}
