package org.lanzarote.monitoring.files.nameless;

import java.util.List;

/** The present place in a part: the names of the open elements, the outermost first. */
record Place(String part, List<String> open) {

    /** The innermost open element; empty outside of all. */
    String parent() {
        return ancestor(1);
    }

    String grandparent() {
        return ancestor(2);
    }

    boolean isIn(String root) {
        return !open.isEmpty() && open.get(0).equals(root);
    }

    private String ancestor(int steps) {
        return open.size() < steps ? "" : open.get(open.size() - steps);
    }
}
