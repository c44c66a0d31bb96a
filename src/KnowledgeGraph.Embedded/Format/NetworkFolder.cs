namespace KnowledgeGraph.Embedded.Format;

/// <summary>Tells network file systems, whose locks cannot be relied on.</summary>
internal static class NetworkFolder
{
    /// <summary>Whether a folder lies on one; where that cannot be found out, no.</summary>
    public static bool Holds(string folder)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).DriveType == DriveType.Network;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
