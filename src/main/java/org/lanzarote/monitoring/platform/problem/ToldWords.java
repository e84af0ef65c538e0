package org.lanzarote.monitoring.platform.problem;

import org.jspecify.annotations.Nullable;

/** Words that are made up already. */
record ToldWords(String code, String english, @Nullable String french) implements Told {}
