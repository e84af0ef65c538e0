package org.lanzarote.monitoring.notice.feed;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Settings for the feed of events. */
@ConfigMapping(prefix = "feed")
interface FeedSettings {

    /** What every event names as the service that it comes from. */
    URI source();

    /** How many streams an account may have open at each instance. */
    int mostStreams();

    String signOfLifeEvery();
}
