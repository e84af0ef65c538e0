package org.lanzarote.monitoring.support;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** In tests it is always noon on 1 March 2027. */
@Mock
public class TestClock {

    public static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    @Produces
    @Mock
    @ApplicationScoped
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
