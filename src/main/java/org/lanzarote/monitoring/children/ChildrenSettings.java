package org.lanzarote.monitoring.children;

import io.smallrye.config.ConfigMapping;

/** What an installation decides for the protection of children. */
@ConfigMapping(prefix = "children")
public interface ChildrenSettings {

    /** The smallest number of children that may be told of; the start in production refuses less than 5. */
    int smallestGroup();
}
