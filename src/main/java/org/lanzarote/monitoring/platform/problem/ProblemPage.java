package org.lanzarote.monitoring.platform.problem;

import io.vertx.ext.web.RoutingContext;
import org.lanzarote.monitoring.platform.language.Language;

/** Writes a problem as a page, which the room of pages does. */
public interface ProblemPage {

    /** The page for whoever sent the request. */
    byte[] of(Problem problem, Language language, RoutingContext request);

    /** What the page may load and run. */
    String policy();
}
