/**
 * The start in production, which fails with a sentence for each setting that is not safe.
 *
 * <p>It is the main class of the production artifact. No other room uses it, and no request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.startup;

import org.jspecify.annotations.NullMarked;
