package org.lanzarote.monitoring.outcome.translation;

import java.util.UUID;

/** An event: the words of a translation were confirmed for a text. It is fired in the transaction. */
public record TranslationConfirmed(int round, UUID original, UUID translation) {}
