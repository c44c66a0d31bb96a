using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Rebuild.Fetching;

/// <summary>
/// Connects to hosts that the sources file names, and to others only at public addresses: what a page or a feed links or
/// redirects to is written by strangers, and must not make this machine ask its own network for them.
/// </summary>
/// <param name="trusted">The hosts of the sources file.</param>
internal sealed class PublicNetwork(IReadOnlySet<string> trusted)
{
    /// <summary>Opens a connection.</summary>
    /// <exception cref="HttpRequestException">The host has no public address.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var asked = context.InitialRequestMessage.RequestUri!.IdnHost;
        var isProxy = !asked.Equals(context.DnsEndPoint.Host, StringComparison.OrdinalIgnoreCase);
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);
        var allowed = isProxy || trusted.Contains(asked) ? addresses : [.. addresses.Where(a => !IsPrivate(a))];
        if (allowed.Length == 0)
        {
            throw new HttpRequestException($"{asked} lies in a private network, where only addresses of the sources file are fetched");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether an address is one of this machine, its link or its site (RFC 1918, 3927, 4193, 6598), or none at all.</summary>
    public static bool IsPrivate(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IPAddress.IsLoopback(plain) || plain.IsIPv6LinkLocal || plain.IsIPv6SiteLocal || plain.IsIPv6UniqueLocal || plain.IsIPv6Multicast || plain.Equals(IPAddress.IPv6Any)
            || (plain.AddressFamily == AddressFamily.InterNetwork && plain.GetAddressBytes() is
                [0 or 10 or 127 or >= 224, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [100, >= 64 and <= 127, ..]);
    }
}
