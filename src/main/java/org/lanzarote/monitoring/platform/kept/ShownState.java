package org.lanzarote.monitoring.platform.kept;

import java.util.Optional;

/** Names the state of all that a list shows. A later room has its own where that is more than what is public and drafts. */
public interface ShownState {

    /**
     * The name of the present state, which no other has; none, while something is still to be done before the list tells it.
     * What is read afterwards is at least as new.
     */
    Optional<String> now();
}
