package org.lanzarote.monitoring.notice.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.event.EventRow;

/** Tells events in the form of CloudEvents. */
@ApplicationScoped
public class CloudEvents {

    private static final String VERSION = "1.0";
    private static final String DATA_TYPE = "application/json";

    private final FeedSettings settings;

    CloudEvents(FeedSettings settings) {
        this.settings = settings;
    }

    public CloudEvent of(EventRow event) {
        return new CloudEvent(
                VERSION,
                event.id(),
                settings.source(),
                event.type(),
                event.subject(),
                event.at(),
                DATA_TYPE,
                event.data());
    }
}
