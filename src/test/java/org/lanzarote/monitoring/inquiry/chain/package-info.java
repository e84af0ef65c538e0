@NullMarked
package org.lanzarote.monitoring.inquiry.chain;

import org.jspecify.annotations.NullMarked;
