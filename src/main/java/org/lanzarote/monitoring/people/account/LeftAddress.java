package org.lanzarote.monitoring.people.account;

import java.time.Instant;
import java.util.UUID;

/** That a person is reached at another address from then on; the former one stands under the key until it was told. */
public record LeftAddress(UUID key, String login, Instant at) {}
