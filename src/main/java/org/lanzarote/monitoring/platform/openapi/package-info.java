/**
 * What the OpenAPI document says of every operation and every record alike.
 *
 * <p>The build runs it when it writes the document. No other room uses it, and no request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.openapi;

import org.jspecify.annotations.NullMarked;
