/**
 * What the public reads, kept as bytes for as long as it is what is public.
 *
 * <p>Resources mark their operations with {@link StoredForPublic}, or with {@link TaggedForPublic} what is made each time;
 * every later neighbourhood uses it. A request without
 * {@code Authorization} enters at {@link FromStore}, after the limits of {@code platform.http}, and is answered there if
 * its bytes are stored and the database says that nothing public has changed since. Otherwise the operation
 * answers, and {@link IntoStore} keeps its bytes. {@link ApiDocument} gives the OpenAPI document in the same way. What types of
 * problems mean is asked for at {@link ProblemTypeResource}.
 */
@NullMarked
package org.lanzarote.monitoring.platform.published;

import org.jspecify.annotations.NullMarked;
