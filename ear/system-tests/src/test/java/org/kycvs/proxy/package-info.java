/** A plain load balancer, as an operator would put one before the servers of the application. */
package org.kycvs.proxy;
