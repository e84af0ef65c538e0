package org.lanzarote.monitoring.preparation.round;

import java.util.Set;

/** What a later room knows of a round that forbids actions which the round's own state allows. */
public interface RoundObjection {

    /** Those among these actions that are forbidden; a room asks the database only about its own. */
    Set<RoundAction> to(Set<RoundAction> actions, int round);
}
