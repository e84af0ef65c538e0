package org.lanzarote.monitoring.children.statement;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings for the protection of children. */
@ConfigMapping(prefix = "children")
public interface ChildrenSettings {

    /**
     * The threshold: the smallest number of children that may be shown; the start in production refuses less than 5.
     */
    int smallestGroup();

    /** How long a statement or a disclosure may wait for the safeguarding officer before it is overdue. */
    Duration readWithin();

    /** How long the text of a disclosure is kept after it was handled. */
    Duration disclosuresKept();

    /** How often due texts are erased, and the keys of erased texts destroyed. */
    String erasuresEvery();
}
