package org.lanzarote.monitoring.children.statement;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What an installation decides for the protection of children. */
@ConfigMapping(prefix = "children")
public interface ChildrenSettings {

    /** The smallest number of children that may be told of; the start in production refuses less than 5. */
    int smallestGroup();

    /** How long the text of a disclosure is kept after it was handled. */
    Duration disclosuresKept();

    /** How often what is due is erased, and the keys of what was erased are destroyed. */
    String erasuresEvery();
}
