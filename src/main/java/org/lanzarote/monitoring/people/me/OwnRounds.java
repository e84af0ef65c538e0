package org.lanzarote.monitoring.people.me;

import java.util.List;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells callers of one part which rounds are theirs; the room that knows the part implements it. */
public interface OwnRounds {

    /** Whether the caller has this part. */
    boolean concern(Caller caller);

    /** The caller's rounds, the newest first, in one statement. */
    List<OwnRound> newest(Caller caller, Page page);
}
